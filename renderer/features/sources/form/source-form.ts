import type { z } from 'zod'
import { type Source, SourceFields } from '../../../../preload/contract/sources'

type Fields = z.infer<typeof SourceFields>

/** A source being written: addresses and the day stay as they were typed while they are none. */
export type SourceForm = Fields

/** What is wrong with a field; each has its sentence in renderer/text. */
type Issue = 'nameRequired' | 'address' | 'date' | 'tooLong'
export type Issues = Partial<Record<keyof Fields, Issue>>

export function emptyForm(today: string, ownerId: string | null): SourceForm {
  return {
    name: '',
    address: '',
    feed: '',
    ownerId,
    rhythm: 'weekly',
    startOn: today,
    note: '',
    isPaused: false,
  }
}

export function formOf(source: Source): SourceForm {
  const { name, address, feed, ownerId, rhythm, startOn, note, isPaused } = source
  return { name, address, feed, ownerId, rhythm, startOn, note, isPaused }
}

/** The fields a form stands for, or what is wrong with them. */
export function readForm(
  form: SourceForm,
): { fields: Fields; issues?: never } | { fields?: never; issues: Issues } {
  const { address, feed } = form
  const read = SourceFields.safeParse({
    ...form,
    address: completed(address),
    feed: completed(feed),
  })
  if (read.success) return { fields: read.data }
  const issues: Issues = {}
  for (const { path, code } of read.error.issues) {
    const field = path[0] as keyof Fields
    issues[field] ??= issueOf(field, code)
  }
  return { issues }
}

/** « exemple.org/fil » is an address to whoever types it. */
function completed(address: string): string {
  const text = address.trim()
  return /^[a-z\d][a-z\d-]*(\.[a-z\d-]+)+([/:?#]\S*)?$/i.test(text) ? `https://${text}` : text
}

function issueOf(field: keyof Fields, code: string): Issue {
  if (code === 'too_big') return 'tooLong'
  if (field === 'address' || field === 'feed') return 'address'
  return field === 'startOn' ? 'date' : 'nameRequired'
}
