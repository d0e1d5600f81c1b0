import Database from 'better-sqlite3'

/** Whether every page, index and full-text structure of a copy is sound. */
export function isSoundCopy(path: string): boolean {
  const sqlite = new Database(path)
  try {
    if (sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok') return false
    sqlite.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
    return true
  } catch {
    return false
  } finally {
    sqlite.close()
  }
}
