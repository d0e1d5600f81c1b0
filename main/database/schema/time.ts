import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { lifetime } from './columns'
import { people } from './members'
import { sessions } from './sessions'

/** Time somebody spent: for now a day and a duration, as closing a session notes it. */
export const timeEntries = sqliteTable(
  'time_entries',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    /** The local day it was spent. */
    spentOn: text().notNull(),
    durationSeconds: integer().notNull(),
    category: text({ enum: ['preparation', 'facilitation', 'debrief'] }).notNull(),
    sessionId: text().references(() => sessions.id),
    note: text().notNull(),
    ...lifetime,
  },
  (table) => [
    index('time_entries_person').on(table.personId, table.spentOn),
    index('time_entries_session').on(table.sessionId),
  ],
)
