import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { lifetime } from './columns'
import { people } from './members'

/** What the community reads and makes. Lists are JSON; the four keys are what duplicates are found by. */
export const resources = sqliteTable(
  'resources',
  {
    id: text().primaryKey(),
    type: text({
      enum: [
        'link',
        'document',
        'tutorial',
        'video',
        'template',
        'article',
        'book',
        'chapter',
        'report',
        'thesis',
        'conferencePaper',
        'legal',
        'audio',
        'image',
        'dataset',
        'software',
        'other',
      ],
    }).notNull(),
    title: text().notNull(),
    address: text().notNull(),
    /** JSON of creators, in the order of the work. */
    creators: text().notNull(),
    /** The same names as words, for search and lists. */
    authors: text().notNull(),
    containerTitle: text().notNull(),
    publisher: text().notNull(),
    publisherPlace: text().notNull(),
    volume: text().notNull(),
    issue: text().notNull(),
    pages: text().notNull(),
    edition: text().notNull(),
    /** A year, a month or a day. */
    issuedOn: text(),
    accessedOn: text(),
    doi: text().notNull(),
    isbn: text().notNull(),
    issn: text().notNull(),
    language: text().notNull(),
    summary: text().notNull(),
    note: text().notNull(),
    level: text({ enum: ['atEase', 'gettingBy', 'illAtEase'] }),
    licence: text({
      enum: [
        'unknown',
        'ccBy',
        'ccBySa',
        'ccByNc',
        'ccByNcSa',
        'ccByNd',
        'ccByNcNd',
        'cc0',
        'publicDomain',
        'etalab',
        'allRightsReserved',
        'internal',
      ],
    }).notNull(),
    rightsHolder: text().notNull(),
    attribution: text().notNull(),
    state: text({ enum: ['toRead', 'reviewed', 'shared', 'outOfDate'] }).notNull(),
    reviewOn: text(),
    territory: text().notNull(),
    proposedById: text().references(() => people.id),
    tutorialById: text().references(() => people.id),
    addedAt: text().notNull(),
    /** JSON of CSL variables that no column holds. */
    extra: text().notNull(),
    /** The address without what does not change where it leads; empty without one. */
    addressKey: text().notNull(),
    doiKey: text().notNull(),
    /** ISBN-13 without hyphens. */
    isbnKey: text().notNull(),
    /** Letters of the title, and the first author. */
    titleKey: text().notNull(),
    ...lifetime,
  },
  (table) => [
    index('resources_address').on(table.addressKey),
    index('resources_doi').on(table.doiKey),
    index('resources_isbn').on(table.isbnKey),
    index('resources_title').on(table.titleKey),
    index('resources_added').on(table.deletedAt, table.addedAt, table.id),
    // All that filters and orders ask of a resource: the library is read from here alone.
    index('resources_shelf').on(
      table.deletedAt,
      table.addedAt,
      table.id,
      table.type,
      table.state,
      table.licence,
      table.level,
      table.language,
      table.territory,
      table.proposedById,
      table.reviewOn,
      table.issuedOn,
      table.updatedAt,
    ),
  ],
)

/** A folder of the library; folders nest. */
export const collections = sqliteTable('collections', {
  id: text().primaryKey(),
  parentId: text(),
  title: text().notNull(),
  note: text().notNull(),
  position: integer().notNull(),
  ...lifetime,
})

/** A resource in a collection, by the natural id of the two. */
export const collectionResources = sqliteTable(
  'collection_resources',
  {
    id: text().primaryKey(),
    collectionId: text()
      .notNull()
      .references(() => collections.id),
    resourceId: text()
      .notNull()
      .references(() => resources.id),
    ...lifetime,
  },
  (table) => [
    index('collection_resources_collection').on(
      table.collectionId,
      table.resourceId,
      table.deletedAt,
    ),
    index('collection_resources_resource').on(table.resourceId),
  ],
)

/** A tag, by the natural id of the name it was made with, without case or accents. */
export const tags = sqliteTable('tags', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** The name without case or accents: no two live tags have the same. */
  nameKey: text().notNull(),
  ...lifetime,
})

/** A resource bearing a tag, by the natural id of the two. */
export const resourceTags = sqliteTable(
  'resource_tags',
  {
    id: text().primaryKey(),
    resourceId: text()
      .notNull()
      .references(() => resources.id),
    tagId: text()
      .notNull()
      .references(() => tags.id),
    ...lifetime,
  },
  (table) => [
    index('resource_tags_resource').on(table.resourceId),
    index('resource_tags_tag').on(table.tagId, table.resourceId, table.deletedAt),
  ],
)

/** A file kept with a resource; its bytes are in `attachments`. */
export const resourceFiles = sqliteTable(
  'resource_files',
  {
    id: text().primaryKey(),
    resourceId: text()
      .notNull()
      .references(() => resources.id),
    /** SHA-256 of the bytes. */
    hash: text().notNull(),
    name: text().notNull(),
    mediaType: text().notNull(),
    sizeBytes: integer().notNull(),
    ...lifetime,
  },
  (table) => [
    index('resource_files_resource').on(table.resourceId),
    index('resource_files_hash').on(table.hash),
  ],
)

/** The words read in a kept file, each once, for search. Made again from the bytes: not journaled. */
export const attachmentTexts = sqliteTable('attachment_texts', {
  /** SHA-256 of the bytes. */
  id: text().primaryKey(),
  outcome: text({
    enum: ['searched', 'none', 'waiting', 'tooLarge', 'tooSlow', 'unreadable'],
  }).notNull(),
  text: text().notNull(),
})

/** A filter of the library somebody named. */
export const savedFilters = sqliteTable('saved_filters', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** JSON of the filter. */
  filter: text().notNull(),
  sort: text().notNull(),
  isDescending: integer({ mode: 'boolean' }).notNull(),
  ...lifetime,
})

/** Two resources somebody said are different, by the natural id of the two. */
export const distinctResources = sqliteTable('distinct_resources', {
  id: text().primaryKey(),
  /** The lower id first. */
  firstId: text().notNull(),
  secondId: text().notNull(),
  ...lifetime,
})

/** A source followed for monitoring. */
export const sources = sqliteTable('sources', {
  id: text().primaryKey(),
  name: text().notNull(),
  address: text().notNull(),
  feed: text().notNull(),
  ownerId: text().references(() => people.id),
  rhythm: text({ enum: ['weekly', 'fortnightly', 'monthly', 'quarterly'] }).notNull(),
  startOn: text().notNull(),
  note: text().notNull(),
  isPaused: integer({ mode: 'boolean' }).notNull(),
  ...lifetime,
})

/** One look at a source. */
export const sourceLooks = sqliteTable(
  'source_looks',
  {
    id: text().primaryKey(),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    lookedOn: text().notNull(),
    byId: text().references(() => people.id),
    note: text().notNull(),
    foundCount: integer().notNull(),
    ...lifetime,
  },
  (table) => [index('source_looks_source').on(table.sourceId, table.lookedOn)],
)
