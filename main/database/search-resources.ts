import type { WorkspaceFile } from './workspace-file'

/** Ids of the resources where each word begins one of theirs; in the title alone when asked so. */
export function resourcesWithWords(
  { sqlite }: WorkspaceFile,
  words: readonly string[],
  isInTitle: boolean,
): ReadonlySet<string> {
  const expression = words.map((word) => `"${word}"*`).join(' ')
  const ids = sqlite
    .prepare<[string], string>(
      `SELECT record_id FROM search_index
       JOIN search_records ON search_records.rowid = search_index.rowid
       WHERE search_index MATCH ? AND kind = 'resource'`,
    )
    .pluck()
    .all(isInTitle ? `{title}: (${expression})` : expression)
  return new Set(ids)
}
