import type { ResourceDraft } from '../../../../preload/contract/resource-shapes'
import type { Recognised } from '../../../../preload/contract/resources'
import { addressKey } from '../../../../preload/rules/address-key'
import { doiKey } from '../../../../preload/rules/doi'
import { isbnKey } from '../../../../preload/rules/isbn'

/** What somebody said of one line, against what would be done with it. */
export interface LineChoice {
  isAdded?: boolean
  title?: string
}

export interface Line {
  recognised: Recognised
  /** The line, from 1, that this one says again; null where it is the first to. */
  twinOf: number | null
  isAdded: boolean
  title: string
}

/** The lines of what was pasted: what the library has, or an earlier line says, is added only if asked. */
export function linesOf(
  all: readonly Recognised[],
  choices: ReadonlyMap<number, LineChoice>,
): Line[] {
  const seen = new Map<string, number>()
  return all.map((recognised, index) => {
    const { draft, likenesses } = recognised
    const keys = draft === null ? [] : keysOf(draft)
    const twinOf = keys.map((key) => seen.get(key)).find((line) => line !== undefined) ?? null
    for (const key of keys) if (!seen.has(key)) seen.set(key, index + 1)
    const isNew = draft !== null && twinOf === null && likenesses.length === 0
    const choice = choices.get(index)
    return {
      recognised,
      twinOf,
      isAdded: draft !== null && (choice?.isAdded ?? isNew),
      title: choice?.title ?? draft?.title ?? '',
    }
  })
}

/** What is to be added, with the titles completed; a title left empty keeps what was found. */
export function chosenDrafts(lines: readonly Line[], collectionId?: string): ResourceDraft[] {
  return lines.flatMap(({ recognised: { draft }, isAdded, title }) => {
    if (draft === null || !isAdded) return []
    const collectionIds = [...(draft.collectionIds ?? []), ...(collectionId ? [collectionId] : [])]
    return [{ ...draft, title: title.trim() || draft.title, collectionIds }]
  })
}

function keysOf({ address = '', doi = '', isbn = '' }: ResourceDraft): string[] {
  const keys = [
    ['address', addressKey(address)],
    ['doi', doiKey(doi)],
    ['isbn', isbnKey(isbn)],
  ] as const
  return keys.flatMap(([name, key]) => (key === '' ? [] : [`${name} ${key}`]))
}
