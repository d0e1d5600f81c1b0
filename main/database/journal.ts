import type Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { journaled } from './schema'

/** SQL names of the tables whose changes are journaled. */
export const journaledTables: readonly string[] = Object.values(journaled).map((table) =>
  getTableName(table),
)

/**
 * Makes the triggers that write the journal, from the columns the file has now. They are TEMP:
 * they live in this connection, outside the file's own schema, and no feature can forget them.
 * A write outside an action is refused.
 */
export function installJournal(sqlite: Database.Database): void {
  sqlite.exec('CREATE TEMP TABLE current_action (id TEXT PRIMARY KEY NOT NULL)')
  for (const table of journaledTables) {
    const columns = sqlite
      .prepare<[string], Column>(
        `SELECT name, "notnull" AS isRequired FROM pragma_table_info(?) WHERE name <> 'id'`,
      )
      .all(table)
    sqlite.exec(insertTrigger(table, columns))
    sqlite.exec(updateTrigger(table, columns))
    sqlite.exec(deleteTrigger(table))
  }
}

interface Column {
  name: string
  isRequired: 0 | 1
}

const guard = `SELECT RAISE(ABORT, 'a write outside an action')
  WHERE NOT EXISTS (SELECT 1 FROM current_action);`

/**
 * A new row writes a line for each field that holds something: a field without a line is NULL where
 * it may be, else empty. Ten thousand bookmarks would otherwise write lines of nothing by the
 * hundred thousand.
 */
function insertTrigger(table: string, columns: readonly Column[]): string {
  const fields = columns.map(
    ({ name, isRequired }) =>
      `SELECT '${name}' AS field, ${isRequired ? `nullif(NEW."${name}", '')` : `NEW."${name}"`} AS new`,
  )
  return `CREATE TEMP TRIGGER "journal_${table}_insert" AFTER INSERT ON main."${table}" BEGIN ${guard}
    INSERT INTO changes (action_id, table_name, row_id, kind, field, old, new)
    SELECT current_action.id, '${table}', NEW.id, 'insert', fields.field, NULL, fields.new
    FROM current_action, (${fields.join(' UNION ALL ')}) AS fields WHERE fields.new IS NOT NULL;
  END`
}

function updateTrigger(table: string, columns: readonly Column[]): string {
  const fields = columns.map(
    ({ name }) => `SELECT '${name}' AS field, OLD."${name}" AS old, NEW."${name}" AS new`,
  )
  return `CREATE TEMP TRIGGER "journal_${table}_update" AFTER UPDATE ON main."${table}" BEGIN ${guard}
    INSERT INTO changes (action_id, table_name, row_id, kind, field, old, new)
    SELECT current_action.id, '${table}', NEW.id, 'update', fields.field, fields.old, fields.new
    FROM current_action, (${fields.join(' UNION ALL ')}) AS fields
    WHERE fields.old IS NOT fields.new;
  END`
}

/** Users never delete a row; should a feature try, the journal would lose its values: refused. */
function deleteTrigger(table: string): string {
  return `CREATE TEMP TRIGGER "journal_${table}_delete" BEFORE DELETE ON main."${table}" BEGIN
    SELECT RAISE(ABORT, 'rows are put in the trash, never deleted');
  END`
}
