import { eq } from 'drizzle-orm'
import { journaledTables } from './journal'
import { changes } from './schema'
import type { WorkspaceFile } from './workspace-file'

export type FieldChange = typeof changes.$inferSelect

/** What an action changed, field by field, in the order it did. */
export function changesOf(file: WorkspaceFile, actionId: string): FieldChange[] {
  return file.database
    .select()
    .from(changes)
    .where(eq(changes.actionId, actionId))
    .orderBy(changes.id)
    .all()
}

/** The value of one field now, in the text form the journal keeps. */
export function readField(
  file: WorkspaceFile,
  table: string,
  rowId: string,
  field: string,
): string | null {
  const value = file.sqlite
    .prepare<[string], string | null>(
      `SELECT CAST("${columnName(file, table, field)}" AS TEXT) FROM "${tableName(table)}" WHERE id = ?`,
    )
    .pluck()
    .get(rowId)
  return value ?? null
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
  const grow = table === 'series' ? ['sequence = sequence + 1'] : []
  file.sqlite
    .prepare(
      `UPDATE "${tableName(table)}" SET ${[...set, ...grow, 'updated_at = ?'].join(', ')} WHERE id = ?`,
    )
    .run(...fields.values(), at, rowId)
}

/** Names read from the journal go into SQL only once they are known to be names of the schema. */
function tableName(name: string): string {
  if (!journaledTables.includes(name)) throw new Error('the journal names a table it does not keep')
  return name
}

function columnName(file: WorkspaceFile, table: string, name: string): string {
  const known = file.sqlite
    .prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?')
    .get(tableName(table), name)
  if (known === undefined) throw new Error('the journal names a column its table does not have')
  return name
}
