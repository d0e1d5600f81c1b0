import type { SearchHit } from '../../preload/contract/search'
import type { WorkspaceFile } from './workspace-file'

/** Records that match an FTS5 expression, the best first; a word in a title weighs ten in a body. */
export function searchIndex(file: WorkspaceFile, expression: string, limit: number): SearchHit[] {
  return file.sqlite
    .prepare<[string, number], SearchHit>(
      `SELECT kind, record_id AS id, search_records.title AS title,
         snippet(search_index, 1, '', '', '…', 12) AS excerpt
       FROM search_index JOIN search_records ON search_records.rowid = search_index.rowid
       WHERE search_index MATCH ? ORDER BY bm25(search_index, 10, 1), search_records.title LIMIT ?`,
    )
    .all(expression, limit)
}
