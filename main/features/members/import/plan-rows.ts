import type { Member, MemberImportRow } from '../../../../preload/contract/members'
import { changedFields } from '../../../database/changed-fields'
import { nameKey, PeopleMatcher } from './match-people'
import type { ReadRow } from './read-row'
import { type ExportedField, exportedFields } from './table-words'

/** A row with what it would write. */
export interface PlannedRow {
  shown: MemberImportRow
  /** Null where nothing would be written. */
  write: { id: string | null; fields: ReadRow['given'] } | null
}

/**
 * Says what each row of a table would become, given the people already known; each row has one
 * status. Only cells that hold something and differ are written: nothing is blanked. Walk it to
 * its end; it stops at each row, so that long work can let others in.
 */
export function* planRows(
  rows: readonly ReadRow[],
  people: readonly Member[],
): Generator<PlannedRow> {
  const matcher = new PeopleMatcher(people, rows)
  // What is dropped from a row is dropped for this plan alone: it may be made again.
  for (const { given, problems, ...row } of rows) {
    yield plan({ ...row, given: { ...given }, problems: [...problems] }, matcher)
  }
}

function plan(row: ReadRow, matcher: PeopleMatcher): PlannedRow {
  if (row.isRefused) return { shown: show(row, 'refused'), write: null }
  const match = matcher.match(row)
  if (match.kind === 'refused') {
    row.problems.push({ problem: match.problem, field: null, cell: '' })
    return { shown: show(row, 'refused'), write: null }
  }
  if (match.kind === 'new') {
    dropImpossibleDeparture(row, null)
    return { shown: show(row, 'new'), write: { id: null, fields: row.given } }
  }
  const { member, by } = match
  dropImpossibleDeparture(row, member)
  const fields = differing(member, row.given)
  const changed = exportedFields.filter((field) => field in fields)
  const status = changed.length === 0 ? 'unchanged' : 'updated'
  const shown = { ...show(row, status), matchedBy: by, changedFields: changed }
  const { name, email, organisation } = { ...member, ...fields }
  return {
    shown: { ...shown, name, email, organisation },
    write: changed.length === 0 ? null : { id: member.id, fields },
  }
}

function show(row: ReadRow, status: MemberImportRow['status']): MemberImportRow {
  const { line, given, problems } = row
  const { name = '', email = '', organisation = '' } = given
  return { line, status, name, email, organisation, matchedBy: null, changedFields: [], problems }
}

/** A name, an address or spaces written otherwise are no change. */
function differing(member: Member, given: ReadRow['given']): ReadRow['given'] {
  const { name, email, ...others } = given
  const fields: ReadRow['given'] = changedFields<Pick<Member, ExportedField>>(member, others)
  if (name !== undefined && nameKey(name) !== nameKey(member.name)) fields.name = name
  if (email !== undefined && email.toLowerCase() !== member.email.toLowerCase()) {
    fields.email = email
  }
  for (const field of ['organisation', 'territory', 'note'] as const) {
    if (spaced(fields[field]) === spaced(member[field])) delete fields[field]
  }
  return fields
}

function spaced(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s+/g, ' ').trim()
}

/** A departure before the arrival is left out; what is known already stands. */
function dropImpossibleDeparture(row: ReadRow, member: Member | null): void {
  const { given, problems } = row
  const joinedOn = given.joinedOn ?? member?.joinedOn ?? null
  const leftOn = given.leftOn ?? member?.leftOn ?? null
  if (joinedOn === null || leftOn === null || leftOn >= joinedOn) return
  const field = given.leftOn ? 'leftOn' : 'joinedOn'
  problems.push({ problem: 'leftBeforeJoined', field, cell: given[field] ?? '' })
  delete given[field]
  if (field === 'leftOn') dropImpossibleDeparture(row, member)
}
