import type { WorkspaceFile } from './workspace-file'

interface CountedRow {
  sessionId: string
  registered: number
  inPerson: number
  remote: number
}

/** How many were registered and came, by session, as the attendance lists say. */
export function headsBySession({ sqlite }: WorkspaceFile): Map<string, CountedRow> {
  const rows = sqlite
    .prepare<[], CountedRow>(
      `SELECT session_id AS sessionId, sum(is_registered) AS registered,
         sum(mode IS 'inPerson') AS inPerson, sum(mode IS 'remote') AS remote
       FROM attendances WHERE deleted_at IS NULL GROUP BY session_id`,
    )
    .all()
  return new Map(rows.map((row) => [row.sessionId, row]))
}
