import { integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'

/** What the full-text index holds: one row a record, kept by triggers. Not journaled. */
export const searchRecords = sqliteTable(
  'search_records',
  {
    rowid: integer().primaryKey(),
    kind: text({ enum: ['ritual', 'session', 'member', 'resource', 'source', 'letter'] }).notNull(),
    recordId: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
  },
  (table) => [unique('search_records_record').on(table.kind, table.recordId)],
)

/**
 * Resources have an index of their own, made for typing letter by letter over a hundred thousand of
 * them: here is the number each bears in it. Not journaled.
 */
export const searchedResources = sqliteTable('searched_resources', {
  rowid: integer().primaryKey(),
  resourceId: text().notNull().unique(),
})

/** What an index was last filled by: one that is filled otherwise today is filled again. */
export const wordIndexes = sqliteTable('word_indexes', {
  name: text().primaryKey(),
  version: integer().notNull(),
})

/** Resources whose words changed since the index was told; empty but for an instant. */
export const staleResources = sqliteTable('stale_resources', {
  resourceId: text().primaryKey(),
})
