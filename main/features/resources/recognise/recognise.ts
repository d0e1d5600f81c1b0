import { type Likeness, ResourceDraft } from '../../../../preload/contract/resource-shapes'
import { type Recognised } from '../../../../preload/contract/resources'
import type { EngineContext } from '../../../context'
import { openFile } from '../../../context'
import { likenesses } from '../../../database/resource-likeness'
import { readResourceRows } from '../../../database/resources'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { readReferences } from '../../../reading/read-references'
import { fitDraft } from '../../../rules/fit-draft'
import type { ReadReference } from '../../../rules/reference-messages'
import { type Candidate, refused } from './candidate'
import { readLine } from './read-line'
import { isReferenceText } from './reference-text'
import { splitLines } from './split-lines'

interface Found extends Omit<Candidate, 'fields'> {
  draft: ResourceDraft | null
}

const shownLength = 300
const shownLikenesses = 5

/** What pasted text holds, a line or a record at a time, and what of it the library has already. */
export async function recognise(
  context: EngineContext,
  text: string,
  signal: AbortSignal,
): Promise<Recognised[]> {
  const { database } = openFile(context)
  const found = isReferenceText(text)
    ? await readRecords(context, text, signal)
    : splitLines(text).map((line) => fitted(readLine(line)))
  return found.map((one) => recognised(database, one))
}

async function readRecords(
  { host }: EngineContext,
  text: string,
  signal: AbortSignal,
): Promise<Found[]> {
  const file = new File([text], 'pasted')
  const { records } = await readReferences(file, host.spawn, signal, () => undefined)
  return records.length === 0 ? [fitted(refused(text, 'malformed'))] : records.map(recordFound)
}

function recordFound({ title, address, draft, problems }: ReadReference): Found {
  const text = title || address
  if (draft !== null) return { text, kind: 'record', draft, reason: null }
  const isScript = problems.some(({ problem }) => problem === 'scriptAddress')
  return fitted(refused(text, isScript ? 'scriptAddress' : 'malformed'))
}

function fitted({ text, kind, fields, reason }: Candidate): Found {
  return { text, kind, reason, draft: fields === null ? null : fitDraft(fields).draft }
}

/** Nothing leaves that the contract would not take back. */
function recognised(
  database: ReadableDatabase,
  { text: whole, kind, draft, reason }: Found,
): Recognised {
  const text = whole.slice(0, shownLength)
  const checked = ResourceDraft.safeParse(draft).data
  if (checked === undefined) {
    return {
      text,
      kind: 'unreadable',
      draft: null,
      reason: reason ?? 'malformed',
      likenesses: [],
    }
  }
  return { text, kind, draft: checked, reason: null, likenesses: alike(database, checked) }
}

function alike(database: ReadableDatabase, draft: ResourceDraft): Likeness[] {
  const found = likenesses(database, draft).slice(0, shownLikenesses)
  const rows = readResourceRows(
    database,
    found.map(({ id }) => id),
  )
  return found.flatMap(({ id, reasons }) => {
    const resource = rows.find((row) => row.id === id)
    return resource === undefined ? [] : [{ resource, reasons }]
  })
}
