import { integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'

/** What the full-text index holds: one row a record, kept by triggers. Not journaled. */
export const searchRecords = sqliteTable(
  'search_records',
  {
    rowid: integer().primaryKey(),
    kind: text({ enum: ['ritual', 'session', 'member', 'resource', 'source'] }).notNull(),
    recordId: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
  },
  (table) => [unique('search_records_record').on(table.kind, table.recordId)],
)
