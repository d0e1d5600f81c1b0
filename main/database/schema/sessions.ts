import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { lifetime } from './columns'
import { people } from './members'
import { resources } from './resources'
import { series } from './rituals'

/**
 * One meeting. From a ritual's occurrence it bears that occurrence's key, follows it when it is
 * moved, and has the natural id of the key; free-standing, both are null.
 */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    seriesId: text().references(() => series.id),
    /** RECURRENCE-ID in the zone of the series. */
    originalStart: text(),
    kind: text({ enum: ['visio', 'ritual', 'course', 'event', 'other'] }).notNull(),
    title: text().notNull(),
    theme: text().notNull(),
    /** The course or event it is tied to, in words. */
    linkedTo: text().notNull(),
    mode: text({ enum: ['inPerson', 'remote', 'hybrid'] }).notNull(),
    startOn: text().notNull(),
    /** Null lasts all day. */
    startTime: text(),
    timeZone: text().notNull(),
    durationMinutes: integer().notNull(),
    place: text().notNull(),
    link: text().notNull(),
    scope: text({ enum: ['national', 'local'] }).notNull(),
    territory: text().notNull(),
    leadId: text().references(() => people.id),
    /** Markdown. */
    agenda: text().notNull(),
    /** Markdown. */
    minutes: text().notNull(),
    state: text({ enum: ['planned', 'closed', 'cancelled'] }).notNull(),
    /** Why it was cancelled. */
    reason: text().notNull(),
    closedAt: text(),
    /** Head counts given by hand; null where the attendance list counts. */
    registeredCount: integer(),
    inPersonCount: integer(),
    remoteCount: integer(),
    ...lifetime,
  },
  (table) => [
    index('sessions_start').on(table.startOn),
    index('sessions_series').on(table.seriesId, table.originalStart),
  ],
)

/** One person at one session, by the natural id of the two. */
export const attendances = sqliteTable(
  'attendances',
  {
    id: text().primaryKey(),
    sessionId: text()
      .notNull()
      .references(() => sessions.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    isRegistered: integer({ mode: 'boolean' }).notNull(),
    /** How they attended; null when they did not come. */
    mode: text({ enum: ['inPerson', 'remote'] }),
    /** How long they stayed; null when it is not known. */
    minutes: integer(),
    ...lifetime,
  },
  (table) => [
    // Holds all that counting heads reads: the table itself is left alone.
    index('attendances_session').on(
      table.sessionId,
      table.deletedAt,
      table.mode,
      table.isRegistered,
    ),
    index('attendances_person').on(table.personId),
  ],
)

/** What a session decided, and what somebody took on. */
export const sessionItems = sqliteTable(
  'session_items',
  {
    id: text().primaryKey(),
    sessionId: text()
      .notNull()
      .references(() => sessions.id),
    kind: text({ enum: ['decision', 'action'] }).notNull(),
    text: text().notNull(),
    ownerId: text().references(() => people.id),
    dueOn: text(),
    doneOn: text(),
    position: integer().notNull(),
    ...lifetime,
  },
  (table) => [index('session_items_session').on(table.sessionId)],
)

/** A resource shown or handed out at a session. */
export const sessionResources = sqliteTable(
  'session_resources',
  {
    id: text().primaryKey(),
    sessionId: text()
      .notNull()
      .references(() => sessions.id),
    /** The one of the library, once it is known which. */
    resourceId: text().references(() => resources.id),
    title: text().notNull(),
    address: text().notNull(),
    position: integer().notNull(),
    ...lifetime,
  },
  (table) => [
    index('session_resources_session').on(table.sessionId),
    index('session_resources_resource').on(table.resourceId),
  ],
)

/** The share in person a community, a ritual or a territory aims at over a period. */
export const shareTargets = sqliteTable('share_targets', {
  id: text().primaryKey(),
  /** At most one of the two is set; none means the whole community. */
  ritualId: text(),
  territory: text(),
  measure: text({ enum: ['sessions', 'hours', 'attendances'] }).notNull(),
  percent: integer().notNull(),
  fromOn: text().notNull(),
  /** Inclusive. */
  toOn: text().notNull(),
  ...lifetime,
})
