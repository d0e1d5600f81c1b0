import type Database from 'better-sqlite3'
import { journaledTables } from './journal'
import type { changes } from './schema'
import type { WorkspaceFile } from './workspace-file'

export type FieldChange = typeof changes.$inferSelect

/**
 * What an action changed of rows that were there before it, field by field, in the order it did.
 * Rows it made are left out: see `trashInserted`.
 */
export function changesOf({ sqlite }: WorkspaceFile, actionId: string): FieldChange[] {
  return sqlite
    .prepare<[string], FieldChange>(
      `SELECT id, action_id AS actionId, table_name AS tableName, row_id AS rowId, kind, field, old,
         new
       FROM changes WHERE action_id = ? AND kind <> 'insert' AND NOT EXISTS (
         SELECT 1 FROM changes AS made WHERE made.table_name = changes.table_name
           AND made.row_id = changes.row_id AND made.action_id = changes.action_id
           AND made.kind = 'insert')
       ORDER BY id`,
    )
    .all(actionId)
}

/** Puts every row an action made in the trash: an import may have made them by the ten thousand. */
export function trashInserted(file: WorkspaceFile, actionId: string, at: string): void {
  const { sqlite } = file
  const tables = sqlite
    .prepare<[string], string>(
      `SELECT DISTINCT table_name FROM changes WHERE action_id = ? AND kind = 'insert'`,
    )
    .pluck()
    .all(actionId)
  for (const table of tables) {
    const set = ['deleted_at = ?', ...growing(table), 'updated_at = ?'].join(', ')
    sqlite
      .prepare(
        `UPDATE "${tableName(table)}" SET ${set}
         WHERE id IN (SELECT row_id FROM changes
           WHERE action_id = ? AND +table_name = ? AND kind = 'insert')`,
      )
      .run(at, at, actionId, table)
  }
}

/** The value of one field now, in the text form the journal keeps. */
export function readField(
  file: WorkspaceFile,
  table: string,
  rowId: string,
  field: string,
): string | null {
  const sql = `SELECT CAST("${columnName(file, table, field)}" AS TEXT) FROM "${tableName(table)}" WHERE id = ?`
  const value = prepared(file, sql).pluck().get(rowId)
  return typeof value === 'string' ? value : null
}

/** Gives fields of one row values kept by the journal; a series moves on in its SEQUENCE. */
export function writeFields(
  file: WorkspaceFile,
  table: string,
  rowId: string,
  fields: ReadonlyMap<string, string | null>,
  at: string,
): void {
  const set = [...fields.keys()].map((field) => `"${columnName(file, table, field)}" = ?`)
  const all = [...set, ...growing(table), 'updated_at = ?'].join(', ')
  const sql = `UPDATE "${tableName(table)}" SET ${all} WHERE id = ?`
  prepared(file, sql).run(...fields.values(), at, rowId)
}

/** A series that changes moves on in its SEQUENCE. */
function growing(table: string): string[] {
  return table === 'series' ? ['sequence = sequence + 1'] : []
}

const preparedByFile = new WeakMap<WorkspaceFile, Map<string, Database.Statement>>()

/** The same few statements run for each of thousands of rows. */
function prepared(file: WorkspaceFile, sql: string): Database.Statement {
  const known = preparedByFile.get(file) ?? new Map<string, Database.Statement>()
  preparedByFile.set(file, known)
  const statement = known.get(sql) ?? file.sqlite.prepare(sql)
  known.set(sql, statement)
  return statement
}

/** Names read from the journal go into SQL only once they are known to be names of the schema. */
function tableName(name: string): string {
  if (!journaledTables.includes(name)) throw new Error('the journal names a table it does not keep')
  return name
}

function columnName(file: WorkspaceFile, table: string, name: string): string {
  const sql = 'SELECT 1 FROM pragma_table_info(?) WHERE name = ?'
  const known = prepared(file, sql).get(tableName(table), name)
  if (known === undefined) throw new Error('the journal names a column its table does not have')
  return name
}
