import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { TemplateKey } from '../../../preload/contract/rituals'
import { lifetime } from './columns'
import { people } from './members'

/** What a community does again and again: its identity and purpose. */
export const rituals = sqliteTable('rituals', {
  id: text().primaryKey(),
  title: text().notNull(),
  purpose: text().notNull(),
  mode: text({ enum: ['inPerson', 'remote', 'hybrid'] }).notNull(),
  scope: text({ enum: ['national', 'local'] }).notNull(),
  territory: text().notNull(),
  leadId: text().references(() => people.id),
  backupId: text().references(() => people.id),
  isFounding: integer({ mode: 'boolean' }).notNull(),
  templateKey: text().$type<TemplateKey>(),
  /** How long before each date a notification comes, in minutes; null for none. */
  reminderMinutes: integer(),
  ...lifetime,
})

/** What a series or one occurrence says in place of its ritual; null where it says the same. */
const overrides = {
  titleOverride: text(),
  purposeOverride: text(),
  modeOverride: text({ enum: ['inPerson', 'remote', 'hybrid'] }),
  scopeOverride: text({ enum: ['national', 'local'] }),
  territoryOverride: text(),
  /** Set: `leadId` and `backupId` hold even where they are null. */
  hasOwnTeam: integer({ mode: 'boolean' }).notNull().default(false),
  leadId: text(),
  backupId: text(),
}

/** When a ritual happens: one iCalendar series. A ritual that changed its rhythm has several. */
export const series = sqliteTable(
  'series',
  {
    id: text().primaryKey(),
    ritualId: text()
      .notNull()
      .references(() => rituals.id),
    /** iCalendar UID and SEQUENCE (RFC 5545 §3.8.4.7, §3.8.7.4). */
    uid: text().notNull().unique(),
    sequence: integer().notNull(),
    startOn: text().notNull(),
    startTime: text(),
    timeZone: text().notNull(),
    /** RRULE value; its UNTIL is an inclusive local day. */
    rrule: text(),
    durationMinutes: integer().notNull(),
    ...overrides,
    place: text().notNull(),
    link: text().notNull(),
    ...lifetime,
  },
  (table) => [index('series_ritual').on(table.ritualId)],
)

/**
 * An occurrence that differs from its rule or has a state. `originalStart` is the RECURRENCE-ID
 * in the series' own zone. `excluded` is an EXDATE: it never shows; `isExtra` is an RDATE.
 */
export const occurrences = sqliteTable(
  'occurrences',
  {
    id: text().primaryKey(),
    seriesId: text()
      .notNull()
      .references(() => series.id),
    originalStart: text().notNull(),
    state: text({ enum: ['planned', 'held', 'cancelled', 'excluded'] }).notNull(),
    isExtra: integer({ mode: 'boolean' }).notNull(),
    reason: text().notNull(),
    startOn: text(),
    startTime: text(),
    durationMinutes: integer(),
    ...overrides,
    place: text(),
    link: text(),
    ...lifetime,
  },
  (table) => [index('occurrences_series').on(table.seriesId)],
)
