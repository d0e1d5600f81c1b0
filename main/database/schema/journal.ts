import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One successful writing call. */
export const actions = sqliteTable(
  'actions',
  {
    id: text().primaryKey(),
    /** The contract's name of the operation: rituals.create. */
    operation: text().notNull(),
    at: text().notNull(),
    deviceId: text().notNull(),
    authorId: text(),
    undoesId: text(),
  },
  (table) => [index('actions_at').on(table.at), index('actions_undoes').on(table.undoesId)],
)

/** One field that an action changed. Written by the journal's triggers alone. */
export const changes = sqliteTable(
  'changes',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    actionId: text().notNull(),
    tableName: text().notNull(),
    rowId: text().notNull(),
    kind: text({ enum: ['insert', 'update', 'delete'] }).notNull(),
    field: text().notNull(),
    old: text(),
    new: text(),
  },
  (table) => [
    index('changes_action').on(table.actionId),
    index('changes_row').on(table.tableName, table.rowId, table.field),
  ],
)
