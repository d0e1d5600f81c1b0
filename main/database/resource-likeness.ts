import { and, eq, isNull, or } from 'drizzle-orm'
import type {
  LikenessReason,
  ResourceDraft,
  ResourceType,
} from '../../preload/contract/resource-shapes'
import { addressKey } from '../../preload/rules/address-key'
import { authorsOf } from '../../preload/rules/authors'
import { doiKey } from '../../preload/rules/doi'
import { isbnKeys } from '../../preload/rules/isbn'
import { isSameTitle, mainLetters, partsOf } from '../../preload/rules/near-title'
import { titleKey } from '../../preload/rules/title-key'
import { type Asking, askingOf } from './likeness-questions'
import { distinctResources } from './schema'
import type { ReadableDatabase } from './workspace-file'

type Known = 'title' | 'address' | 'doi' | 'isbn' | 'creators' | 'type' | 'issuedOn'

/** What is known of a resource that may be there already. */
export type Likely = { [Key in Known]?: ResourceDraft[Key] | undefined } & {
  /** SHA-256 of the bytes of its files. */
  fileHashes?: readonly string[]
}

export interface Alike {
  id: string
  /** The surest first. */
  reasons: LikenessReason[]
}

const surest: readonly LikenessReason[] = ['doi', 'isbn', 'file', 'address', 'title']
const shown = 50
/** Parts of a book bear the ISBN of the whole. */
const parts = new Set<ResourceType | undefined>(['chapter', 'conferencePaper'])

/**
 * Resources of the library, trash left out, that look like this one, the surest first. Those whose
 * DOI is another are other works, whatever else they share; those somebody said are different from
 * `exceptId` are left out with it.
 */
export function likenesses(database: ReadableDatabase, likely: Likely, exceptId?: string): Alike[] {
  const ask = askingOf(database)
  const doi = doiKey(likely.doi ?? '') || doiKey(likely.address ?? '')
  const reasonsById = new Map<string, Set<LikenessReason>>()
  const note = (reason: LikenessReason, rows: readonly { id: string; doiKey: string }[]) => {
    for (const row of rows) {
      if (row.id === exceptId || (doi !== '' && row.doiKey !== '' && row.doiKey !== doi)) continue
      reasonsById.set(row.id, (reasonsById.get(row.id) ?? new Set()).add(reason))
    }
  }
  if (doi !== '') note('doi', ask.doi.all({ key: doi }))
  if (!parts.has(likely.type))
    for (const key of isbnKeys(likely.isbn ?? ''))
      note(
        'isbn',
        ask.isbn.all({ key }).filter(({ type }) => !parts.has(type)),
      )
  for (const key of likely.fileHashes ?? []) note('file', ask.file.all({ key }))
  const address = addressKey(likely.address ?? '')
  if (address !== '') note('address', ask.address.all({ key: address }))
  note('title', sameTitles(ask, likely))
  for (const id of exceptId === undefined ? [] : distinctFrom(database, exceptId))
    reasonsById.delete(id)
  return [...reasonsById]
    .map(([id, reasons]) => ({ id, reasons: surest.filter((reason) => reasons.has(reason)) }))
    .toSorted((one, other) => rankOf(one) - rankOf(other) || (one.id < other.id ? -1 : 1))
    .slice(0, shown)
}

function rankOf({ reasons }: Alike): number {
  return reasons[0] === undefined ? surest.length : surest.indexOf(reasons[0])
}

function sameTitles(ask: Asking, { title = '', creators = [], issuedOn = null }: Likely) {
  const key = titleKey(title, authorsOf(creators))
  const { letters } = partsOf(key)
  if (letters === '') return []
  const traits = { titleKey: key, title, issuedOn }
  const main = mainLetters(title)
  const exact = (bare: string) => ask.title.all({ from: `${bare}|`, to: `${bare}}` })
  const start = letters.slice(0, 6)
  const near = key.endsWith('|') ? [] : ask.title.all({ from: start, to: `${start}\u{10FFFF}` })
  const rows = [...exact(letters), ...(main === '' ? [] : exact(main)), ...near]
  return rows.filter((row) => isSameTitle(traits, row))
}

/** Those somebody said are different from this one. */
function distinctFrom(database: ReadableDatabase, id: string): string[] {
  const { firstId, secondId, deletedAt } = distinctResources
  return database
    .select({ firstId, secondId })
    .from(distinctResources)
    .where(and(isNull(deletedAt), or(eq(firstId, id), eq(secondId, id))))
    .all()
    .map((row) => (row.firstId === id ? row.secondId : row.firstId))
}
