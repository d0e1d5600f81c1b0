import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { lifetime } from './columns'

/** One row: what this file is. */
export const workspaces = sqliteTable('workspaces', {
  id: text().primaryKey(),
  kind: text({ enum: ['community', 'supervision'] }).notNull(),
  name: text().notNull(),
  subtitle: text().notNull(),
  timeZone: text().notNull(),
  modeWords: text({ enum: ['presentiel', 'presence'] }).notNull(),
  isSample: integer({ mode: 'boolean' }).notNull(),
  ...lifetime,
})

/** A copy of Veillée that has written here: its public key, and the person who uses it. */
export const devices = sqliteTable('devices', {
  id: text().primaryKey(),
  /** Ed25519 public key, SPKI DER in base64. */
  publicKey: text().notNull(),
  personId: text(),
  ...lifetime,
})

/** What can be set of a workspace, by the natural id of its name. */
export const settings = sqliteTable('settings', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** JSON. */
  value: text().notNull(),
  ...lifetime,
})

/** A school holiday of a zone, as an imported calendar gave it. */
export const schoolHolidays = sqliteTable('school_holidays', {
  id: text().primaryKey(),
  /** As the file says: A, B, C, or the name of a territory. */
  zone: text().notNull(),
  name: text().notNull(),
  startOn: text().notNull(),
  /** Inclusive. */
  endOn: text().notNull(),
  ...lifetime,
})
