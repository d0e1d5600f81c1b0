import type { Cell } from '../../rules/spreadsheet-csv'
import type { PersonAttending } from './read'

/**
 * The attendance sheet as rows: name, organisation, territory, registered, mode, minutes, and an
 * empty cell to sign in. `words` says inPerson, remote and yes in the reader's language.
 */
export function attendanceSheet(
  attendances: readonly PersonAttending[],
  words: Record<string, string>,
): Cell[][] {
  return attendances.map(({ name, organisation, territory, isRegistered, mode, minutes }) => [
    name,
    organisation,
    territory,
    isRegistered ? (words['yes'] ?? 'x') : '',
    mode === null ? '' : (words[mode] ?? mode),
    minutes,
    '',
  ])
}
