import type Database from 'better-sqlite3'

/** What each kind of record offers to the full-text index; `title` and `body` are SQL over a row. */
const sources = [
  { kind: 'ritual', table: 'rituals', title: 'title', body: ['purpose', 'territory'] },
  { kind: 'member', table: 'people', title: 'name', body: ['organisation', 'territory'] },
  {
    kind: 'session',
    table: 'sessions',
    title: 'title',
    body: ['theme', 'agenda', 'minutes', 'territory'],
  },
  { kind: 'letter', table: 'letters', title: 'title', body: ['subject', 'words'] },
  { kind: 'source', table: 'sources', title: 'name', body: ['note'] },
] as const

type Source = (typeof sources)[number]

/** Makes the TEMP triggers that keep the index, and fills it again where it is behind. */
export function installSearch(sqlite: Database.Database): void {
  for (const source of sources) {
    rebuildWhenBehind(sqlite, source)
    const insert = `INSERT INTO search_records (kind, record_id, title, body)
      SELECT '${source.kind}', NEW.id, ${expressions(source, 'NEW.')} WHERE NEW.deleted_at IS NULL;`
    sqlite.exec(`
      CREATE TEMP TRIGGER "search_${source.table}_insert" AFTER INSERT ON main."${source.table}"
      BEGIN ${insert} END;
      CREATE TEMP TRIGGER "search_${source.table}_update" AFTER UPDATE ON main."${source.table}"
      BEGIN
        DELETE FROM search_records WHERE kind = '${source.kind}' AND record_id = NEW.id;
        ${insert}
      END;`)
  }
}

function expressions(source: Source, row: string): string {
  const body = source.body.map((column) => `${row}${column}`)
  return `${row}${source.title} AS title, trim(${body.join(" || ' ' || ")}) AS body`
}

/**
 * A file written before its kind was indexed, or by a version that indexed other columns: the row
 * that offers the most to the index tells.
 */
function rebuildWhenBehind(sqlite: Database.Database, source: Source): void {
  const rows = `SELECT id, ${expressions(source, '')} FROM "${source.table}" WHERE deleted_at IS NULL`
  const isBehind = sqlite
    .prepare(
      `SELECT (SELECT count(*) FROM "${source.table}" WHERE deleted_at IS NULL)
           <> (SELECT count(*) FROM search_records WHERE kind = '${source.kind}')
        OR EXISTS (
          SELECT 1 FROM (${rows} ORDER BY length(body) DESC LIMIT 1) AS longest
          WHERE NOT EXISTS (
            SELECT 1 FROM search_records WHERE kind = '${source.kind}' AND record_id = longest.id
              AND title = longest.title AND body = longest.body))`,
    )
    .pluck()
    .get()
  if (isBehind === 0) return
  const rebuild = sqlite.transaction(() => {
    sqlite.exec(`DELETE FROM search_records WHERE kind = '${source.kind}';
      INSERT INTO search_records (kind, record_id, title, body)
      SELECT '${source.kind}', * FROM (${rows});`)
  })
  rebuild.immediate()
}
