import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { lifetime } from './columns'

/** The only place that holds the name of a person. */
export const people = sqliteTable('people', {
  id: text().primaryKey(),
  name: text().notNull(),
  role: text({ enum: ['animator', 'pair', 'supervisor'] }),
  email: text().notNull().default(''),
  organisation: text().notNull().default(''),
  territory: text().notNull().default(''),
  joinedOn: text(),
  leftOn: text(),
  /** How at ease with computers; null when nobody asked. */
  digitalComfort: text({ enum: ['atEase', 'gettingBy', 'illAtEase'] }),
  /** Asked not to be written to: left out of every recipient list. */
  isOpposedToMail: integer({ mode: 'boolean' }).notNull().default(false),
  agreesToBeNamed: integer({ mode: 'boolean' }).notNull().default(false),
  note: text().notNull().default(''),
  ...lifetime,
})

/** What somebody gave the community; `thankedOn` null while thanks are still to be given. */
export const contributions = sqliteTable(
  'contributions',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    sessionId: text(),
    /** The local day it was given. */
    givenOn: text().notNull(),
    what: text().notNull(),
    thankedOn: text(),
    ...lifetime,
  },
  (table) => [
    index('contributions_person').on(table.personId),
    index('contributions_session').on(table.sessionId),
  ],
)
