import { directory } from '../../../database/directory'
import type { WorkspaceFile } from '../../../database/workspace-file'
import { fileNameFor } from '../../../rules/file-name'
import { isPresent } from '../../../rules/presence'
import { reachablePeople } from '../../../rules/reachable-people'
import { spreadsheetCsv } from '../../../rules/spreadsheet-csv'

/** Everyone of the community on a day who may be sent a letter, by name, and how many may not. */
export function letterRecipients(file: WorkspaceFile, today: string) {
  const members = directory(file).map(({ member }) => member)
  const { people, ...left } = reachablePeople(members.filter((one) => isPresent(one, today)))
  return { people: people.map(({ name, email }) => ({ name, email })), ...left }
}

/** The same as a table, for a mailing program. */
export function exportRecipients(
  file: WorkspaceFile,
  { today, headers, title }: { today: string; headers: Record<string, string>; title: string },
): File {
  const { people } = letterRecipients(file, today)
  const csv = spreadsheetCsv([
    [headers['name'] ?? 'name', headers['email'] ?? 'email'],
    ...people.map(({ name, email }) => [name, email]),
  ])
  return new File([csv], `${fileNameFor(title)}.csv`, { type: 'text/csv;charset=utf-8' })
}
