import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { lifetime } from './columns'

/** A newsletter. Its document is that of its latest version, or of the draft typed since. */
export const letters = sqliteTable(
  'letters',
  {
    id: text().primaryKey(),
    title: text().notNull(),
    subject: text().notNull(),
    language: text({ enum: ['fr', 'en'] }).notNull(),
    template: text({
      enum: ['launch', 'monthly', 'minutes', 'monitoring', 'callForContributions', 'yearInReview'],
    }),
    state: text({ enum: ['draft', 'ready', 'sent'] }).notNull(),
    plannedOn: text(),
    plannedTime: text(),
    sentAt: text(),
    audienceCount: integer(),
    /** The words of its latest version, for search. */
    words: text().notNull(),
    ...lifetime,
  },
  (table) => [index('letters_planned').on(table.plannedOn), index('letters_sent').on(table.sentAt)],
)

/** A document as it was kept. */
export const letterVersions = sqliteTable(
  'letter_versions',
  {
    id: text().primaryKey(),
    letterId: text()
      .notNull()
      .references(() => letters.id),
    reason: text({
      enum: ['created', 'left', 'elapsed', 'asked', 'ready', 'sent', 'restored'],
    }).notNull(),
    subject: text().notNull(),
    author: text().notNull(),
    /** MJML. */
    source: text().notNull(),
    /** JSON. */
    textOverrides: text().notNull(),
    ...lifetime,
  },
  (table) => [index('letter_versions_letter').on(table.letterId, table.deletedAt, table.id)],
)

/** What is being typed, since the version it started from. Not journaled. */
export const letterDrafts = sqliteTable('letter_drafts', {
  letterId: text().primaryKey(),
  versionId: text().notNull(),
  source: text().notNull(),
  textOverrides: text().notNull(),
  savedAt: text().notNull(),
})

/** A resource that a letter cited when it was sent, by the natural id of the two. */
export const letterResources = sqliteTable(
  'letter_resources',
  {
    id: text().primaryKey(),
    letterId: text()
      .notNull()
      .references(() => letters.id),
    resourceId: text().notNull(),
    ...lifetime,
  },
  (table) => [
    index('letter_resources_letter').on(table.letterId),
    index('letter_resources_resource').on(table.resourceId),
  ],
)

/** Blocks somebody saved under a name. */
export const letterBlocks = sqliteTable('letter_blocks', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** MJML of one section. */
  source: text().notNull(),
  ...lifetime,
})

/** An image made fit for mail; its bytes are the attachment of the same SHA-256. */
export const letterImages = sqliteTable('letter_images', {
  id: text().primaryKey(),
  attachmentId: text().notNull(),
  name: text().notNull(),
  widthPx: integer().notNull(),
  heightPx: integer().notNull(),
  byteCount: integer().notNull(),
  ...lifetime,
})
