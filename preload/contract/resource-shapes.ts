import { z } from 'zod'
import { DigitalComfort } from './members'
import { Id, Instant, line, LocalDate, requiredLine } from './shapes'

/** What a resource is. The first five are the field's own words, the others bibliographic ones. */
export const ResourceType = z.enum([
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
])
export type ResourceType = z.infer<typeof ResourceType>

export const ResourceState = z.enum(['toRead', 'reviewed', 'shared', 'outOfDate'])
export type ResourceState = z.infer<typeof ResourceState>

/** What may be done with it: Creative Commons 4.0, the public licence of the State (Etalab), or else. */
export const Licence = z.enum([
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
])
export type Licence = z.infer<typeof Licence>

/** A name as bibliographies have it: family and given, or one name whole for an organisation. */
export const Creator = z.object({
  role: z.enum(['author', 'editor', 'translator', 'director', 'contributor']),
  family: line(200),
  given: line(200),
  /** de, van der: written before the family name, not sorted by. */
  particle: line(40),
  suffix: line(40),
  /** The whole name where it has no parts; the four others are then empty. */
  literal: line(400),
})
export type Creator = z.infer<typeof Creator>

/** A year, a month or a day: 2024, 2024-05, 2024-05-31. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)

/** An address a click may open, or nothing; longer than most links, since bookmarks are. */
export const ResourceAddress = line(8000).refine(
  (value) => value === '' || /^https?:\/\/\S+$/i.test(value),
  { params: { code: 'webAddress' } },
)

/** Tags are told apart by their letters alone: case and accents do not count. */
export const TagName = requiredLine(80)

export const ResourceFields = z.object({
  type: ResourceType,
  title: requiredLine(1000),
  address: ResourceAddress,
  creators: z.array(Creator).max(500),
  /** Where it appeared: journal, site, collection, channel. */
  containerTitle: line(500),
  publisher: line(300),
  publisherPlace: line(200),
  volume: line(60),
  issue: line(60),
  pages: line(60),
  edition: line(60),
  issuedOn: PartialDate.nullable(),
  accessedOn: LocalDate.nullable(),
  /** Without a resolver: 10.1000/xyz. */
  doi: line(300),
  isbn: line(40),
  issn: line(40),
  /** BCP 47: fr, en-GB; empty when unknown. */
  language: line(35),
  summary: line(20_000),
  /** For whoever runs the community; it goes into no export meant for others. */
  note: line(20_000),
  /** The ease with computers it asks for. */
  level: DigitalComfort.nullable(),
  licence: Licence,
  rightsHolder: line(300),
  /** Empty, the line is made from what is known. */
  attribution: line(1000),
  state: ResourceState,
  /** The day to look at it again. */
  reviewOn: LocalDate.nullable(),
  territory: line(120),
  proposedById: Id.nullable(),
  /** Who wrote the tutorial. */
  tutorialById: Id.nullable(),
  /** When it was collected, which an import may say. */
  addedAt: Instant,
  tags: z.array(TagName).max(200),
  collectionIds: z.array(Id).max(200),
  /** Variables of CSL that no field holds, kept as they came, so that an export gives them back. */
  extra: z.record(z.string(), z.json()),
})
export type ResourceFields = z.infer<typeof ResourceFields>

/** A new resource: a title, the rest if known. */
export const ResourceDraft = ResourceFields.partial().required({ title: true })
export type ResourceDraft = z.infer<typeof ResourceDraft>

/** A file kept with a resource, its bytes once in the workspace whatever their names. */
export const ResourceFile = z.object({
  id: Id,
  /** SHA-256 of the bytes. */
  hash: z.string(),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  /** What its text became: searched, none to read, not read yet, or why it could not be read. */
  text: z.enum(['searched', 'none', 'waiting', 'tooLarge', 'tooSlow', 'unreadable']),
})
export type ResourceFile = z.infer<typeof ResourceFile>

export const Resource = ResourceFields.extend({
  id: Id,
  files: z.array(ResourceFile),
  /** Sessions and letters it was shared in. */
  useCount: z.int(),
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
})
export type Resource = z.infer<typeof Resource>

/** A line of the library: enough to show and to recognise a resource. */
export const ResourceRow = Resource.pick({
  id: true,
  type: true,
  title: true,
  address: true,
  containerTitle: true,
  issuedOn: true,
  language: true,
  level: true,
  licence: true,
  state: true,
  reviewOn: true,
  territory: true,
  proposedById: true,
  addedAt: true,
  tags: true,
  collectionIds: true,
  useCount: true,
}).extend({ authors: z.string(), fileCount: z.int() })
export type ResourceRow = z.infer<typeof ResourceRow>

/** What to show of the library. A filter left out lets every resource through; lists are either/or. */
export const ResourceFilter = z.object({
  /** Words, or their beginnings, of title, summary, note, authors, tags and attached text. */
  text: line(200).default(''),
  types: z.array(ResourceType).optional(),
  /** Every one of these tags, by name. */
  tags: z.array(TagName).optional(),
  /** In this collection or one below it; null in no collection at all. */
  collectionId: Id.nullable().optional(),
  states: z.array(ResourceState).optional(),
  licences: z.array(Licence).optional(),
  language: line(35).optional(),
  territory: z.string().optional(),
  level: DigitalComfort.nullable().optional(),
  proposedById: Id.optional(),
  isNeverUsed: z.boolean().optional(),
  /** Its day to be looked at again has come, or nobody has read it yet. */
  isToReview: z.boolean().optional(),
  hasFile: z.boolean().optional(),
})
export type ResourceFilter = z.infer<typeof ResourceFilter>

/** `relevance` means something only where words are searched; else the newest come first. */
export const ResourceSort = z.enum([
  'relevance',
  'addedAt',
  'updatedAt',
  'title',
  'authors',
  'issuedOn',
  'reviewOn',
  'useCount',
])
export type ResourceSort = z.infer<typeof ResourceSort>

/** Why two resources look like one. */
export const LikenessReason = z.enum(['address', 'doi', 'isbn', 'file', 'title'])
export type LikenessReason = z.infer<typeof LikenessReason>

export const Likeness = z.object({ resource: ResourceRow, reasons: z.array(LikenessReason) })
export type Likeness = z.infer<typeof Likeness>
