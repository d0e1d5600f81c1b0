import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { lifetime } from './columns'

/** The only place that holds the name of a person. */
export const people = sqliteTable('people', {
  id: text().primaryKey(),
  name: text().notNull(),
  role: text({ enum: ['animator', 'pair', 'supervisor'] }),
  ...lifetime,
})
