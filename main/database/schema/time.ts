import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { lifetime } from './columns'
import { people } from './members'
import { sessions } from './sessions'

/** Where a category differs from the starter ones, or one that somebody made. */
export const timeCategories = sqliteTable('time_categories', {
  id: text().primaryKey(),
  /** A starter's key, else the id. */
  key: text().notNull().unique(),
  /** Empty while a starter keeps its usual name. */
  name: text().notNull(),
  nature: text({ enum: ['facilitation', 'administrative'] }).notNull(),
  position: integer().notNull(),
  isArchived: integer({ mode: 'boolean' }).notNull(),
  ...lifetime,
})

/** Time somebody spent: from one instant to another, half-open, or a day and a duration. */
export const timeEntries = sqliteTable(
  'time_entries',
  {
    id: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    /** The local day it was spent; of its start where it has one. */
    spentOn: text().notNull(),
    /** Both instants or none: a start is never invented. */
    startedAt: text(),
    endedAt: text(),
    /** The zone it was entered in; empty stands for the workspace's. */
    timeZone: text().notNull().default(''),
    durationSeconds: integer().notNull(),
    /** Key of a category. */
    category: text().notNull(),
    /** At most one of the five is set. */
    sessionId: text().references(() => sessions.id),
    ritualId: text(),
    memberId: text(),
    letterId: text(),
    resourceId: text(),
    isVoluntary: integer({ mode: 'boolean' }).notNull().default(false),
    note: text().notNull(),
    ...lifetime,
  },
  (table) => [
    index('time_entries_person').on(table.personId, table.spentOn),
    index('time_entries_session').on(table.sessionId),
    index('time_entries_spent').on(table.spentOn),
  ],
)

/** A day somebody confirmed as a day without time, by the natural id of the two. */
export const zeroDays = sqliteTable('zero_days', {
  id: text().primaryKey(),
  personId: text()
    .notNull()
    .references(() => people.id),
  day: text().notNull(),
  ...lifetime,
})

/** A timer of this device, as JSON: its heartbeat is no change of the workspace. Not journaled. */
export const timers = sqliteTable('timers', {
  /** The person it measures. */
  id: text().primaryKey(),
  value: text().notNull(),
})

/** Hours a letter of engagement plans, and a rate that is its owner's alone. */
export const engagements = sqliteTable('engagements', {
  id: text().primaryKey(),
  personId: text()
    .notNull()
    .references(() => people.id),
  fromOn: text().notNull(),
  /** Inclusive; null while it lasts. */
  toOn: text(),
  per: text({ enum: ['week', 'year'] }).notNull(),
  minutes: integer().notNull(),
  rateCents: integer(),
  ...lifetime,
})

/** The time of one person over a period, by the natural id of the three. */
export const statements = sqliteTable(
  'statements',
  {
    id: text().primaryKey(),
    personId: text().notNull(),
    fromOn: text().notNull(),
    /** Inclusive. */
    toOn: text().notNull(),
    state: text({ enum: ['submitted', 'approved', 'returned', 'amended'] }).notNull(),
    ...lifetime,
  },
  (table) => [index('statements_person').on(table.personId, table.fromOn)],
)

/** What was submitted, frozen as it was signed. */
export const statementVersions = sqliteTable(
  'statement_versions',
  {
    id: text().primaryKey(),
    statementId: text()
      .notNull()
      .references(() => statements.id),
    version: integer().notNull(),
    /** Canonical JSON of a StatementPayload. */
    payload: text().notNull(),
    /** SHA-256 of the payload. */
    hash: text().notNull(),
    /** SHA-256 of each whole entry, by entry id, as JSON: what the chain is made of. */
    entryHashes: text().notNull(),
    /** Ed25519, base64. */
    signature: text().notNull(),
    publicKey: text().notNull(),
    ...lifetime,
  },
  (table) => [index('statement_versions_statement').on(table.statementId)],
)

/** What a reviewer decided: signed in a file, or recorded from paper. */
export const statementDecisions = sqliteTable(
  'statement_decisions',
  {
    id: text().primaryKey(),
    statementId: text().notNull(),
    version: integer().notNull(),
    decision: text({ enum: ['approved', 'returned'] }).notNull(),
    decidedAt: text().notNull(),
    reviewerName: text().notNull(),
    /** JSON of the remarks. */
    remarks: text().notNull(),
    /** Canonical JSON that was signed, its signature and key; empty for a decision on paper. */
    payload: text().notNull(),
    signature: text().notNull(),
    publicKey: text().notNull(),
    /** SHA-256 of the scan in `attachments`. */
    scan: text(),
    scanName: text().notNull(),
    ...lifetime,
  },
  (table) => [index('statement_decisions_statement').on(table.statementId)],
)

/** The append-only chain of one person: each link hashes the one before. */
export const statementLinks = sqliteTable(
  'statement_links',
  {
    id: text().primaryKey(),
    personId: text().notNull(),
    sequence: integer().notNull(),
    kind: text({ enum: ['version', 'decision'] }).notNull(),
    recordId: text().notNull(),
    /** SHA-256 of what is linked. */
    content: text().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
    ...lifetime,
  },
  (table) => [index('statement_links_person').on(table.personId, table.sequence)],
)

/** A public key met in a file and confirmed to be of who it says, by the natural id of the two. */
export const knownKeys = sqliteTable('known_keys', {
  id: text().primaryKey(),
  publicKey: text().notNull(),
  name: text().notNull(),
  confirmedAt: text(),
  ...lifetime,
})

/** A review file a supervisor received, as it was signed. */
export const receivedStatements = sqliteTable(
  'received_statements',
  {
    id: text().primaryKey(),
    fileName: text().notNull(),
    statementId: text().notNull(),
    version: integer().notNull(),
    personId: text().notNull(),
    fromOn: text().notNull(),
    toOn: text().notNull(),
    payload: text().notNull(),
    hash: text().notNull(),
    signature: text().notNull(),
    publicKey: text().notNull(),
    ...lifetime,
  },
  (table) => [
    index('received_statements_statement').on(table.statementId, table.version),
    index('received_statements_person').on(table.personId, table.fromOn),
  ],
)

/** Files kept in the workspace, each once, by the SHA-256 of their bytes. Not journaled. */
export const attachments = sqliteTable('attachments', {
  id: text().primaryKey(),
  mediaType: text().notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
  createdAt: text().notNull(),
})
