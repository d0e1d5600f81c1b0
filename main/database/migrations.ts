import Database from 'better-sqlite3'

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The SQL of each migration, oldest first; a file at schema version n has run the first n. */
const migrations: readonly string[] = Object.keys(files)
  .toSorted()
  .map((name) => files[name] ?? '')

export const schemaVersion = migrations.length

/** 'Veil' in ASCII: PRAGMA application_id of every workspace. */
export const applicationId = 0x5665696c

/** Runs what is missing in one transaction, and stamps the version. */
export function migrate(sqlite: Database.Database): void {
  const run = sqlite.transaction(() => {
    const from = sqlite.pragma('user_version', { simple: true }) as number
    for (const sql of migrations.slice(from)) sqlite.exec(sql)
    sqlite.pragma(`application_id = ${applicationId}`)
    sqlite.pragma(`user_version = ${schemaVersion}`)
  })
  run.immediate()
}

const expected = new Map<number, string>()

/** The schema's text as the first `version` migrations make it. */
export function expectedSchema(version: number): string {
  const known = expected.get(version)
  if (known !== undefined) return known
  const scratch = new Database(':memory:')
  try {
    for (const sql of migrations.slice(0, version)) scratch.exec(sql)
    const text = schemaText(scratch)
    expected.set(version, text)
    return text
  } finally {
    scratch.close()
  }
}

/** Every table, index, trigger and view of a file, as one comparable text. */
export function schemaText(sqlite: Database.Database): string {
  const rows = sqlite
    .prepare(
      `SELECT type, name, tbl_name, sql FROM sqlite_schema
       WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`,
    )
    .raw()
    .all()
  return JSON.stringify(rows)
}
