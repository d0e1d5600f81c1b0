import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { operation } from './base'
import { DigitalComfort } from './members'
import { Id, Instant, line, LocalDate, requiredLine, Written } from './shapes'

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

const count = <T extends z.ZodType>(value: T) => z.array(z.object({ value, count: z.int() }))

export const SavedFilter = z.object({
  id: Id,
  name: requiredLine(80),
  filter: ResourceFilter,
  sort: ResourceSort,
  isDescending: z.boolean(),
})
export type SavedFilter = z.infer<typeof SavedFilter>

/** Where a resource was used: a session it was shared at, a letter that cites it. */
export const ResourceUse = z.object({
  kind: z.enum(['session', 'letter']),
  id: Id,
  title: z.string(),
  on: LocalDate,
})
export type ResourceUse = z.infer<typeof ResourceUse>

/** Why two resources look like one. */
export const LikenessReason = z.enum(['address', 'doi', 'isbn', 'file', 'title'])
export type LikenessReason = z.infer<typeof LikenessReason>

export const Likeness = z.object({ resource: ResourceRow, reasons: z.array(LikenessReason) })
export type Likeness = z.infer<typeof Likeness>

/** What one pasted line or record was taken for. */
export const Recognised = z.object({
  /** As it was pasted, cut short. */
  text: z.string(),
  kind: z.enum(['address', 'doi', 'isbn', 'citation', 'record', 'unreadable']),
  draft: ResourceDraft.nullable(),
  /** Why it was not understood, for what is unreadable. */
  reason: z.enum(['scriptAddress', 'otherScheme', 'badIsbn', 'malformed', 'tooLong']).nullable(),
  likenesses: z.array(Likeness),
})
export type Recognised = z.infer<typeof Recognised>

/** What became of one dropped file. */
export const FileOutcome = z.object({
  name: z.string(),
  outcome: z.enum(['created', 'attached', 'known', 'tooLarge', 'empty']),
  /** The resource it made, went to, or was found in. */
  resourceId: Id.nullable(),
})
export type FileOutcome = z.infer<typeof FileOutcome>

const FilesProgress = z.discriminatedUnion('step', [
  z.object({ step: z.literal('reading'), name: z.string(), done: z.int(), total: z.int() }),
  z.object({
    step: z.literal('kept'),
    actionId: Id.nullable(),
    outcomes: z.array(FileOutcome),
  }),
])
export type FilesProgress = z.infer<typeof FilesProgress>

export const Collection = z.object({
  id: Id,
  parentId: Id.nullable(),
  title: requiredLine(200),
  note: line(4000),
  position: z.int(),
  /** Resources in it and in those below it, each counted once. */
  count: z.int(),
})
export type Collection = z.infer<typeof Collection>

export const Tag = z.object({ id: Id, name: TagName, count: z.int() })
export type Tag = z.infer<typeof Tag>

const WrittenResource = Written.extend({ resource: Resource })
const WrittenCollection = Written.extend({ collection: Collection })
const Ids = z.array(Id).min(1).max(20_000)

export const resources = {
  /** A window on the library, and how many match in all. */
  list: operation
    .input(
      ResourceFilter.extend({
        today: LocalDate,
        sort: ResourceSort.default('relevance'),
        isDescending: z.boolean().default(true),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(ResourceRow) })),
  /** Ids of all that match, for a selection of everything. */
  ids: operation.input(ResourceFilter.extend({ today: LocalDate })).output(z.array(Id)),
  /** What the filters offer: each value resources have, with how many. */
  facets: operation.input(z.object({ today: LocalDate })).output(
    z.object({
      total: z.int(),
      types: count(ResourceType),
      states: count(ResourceState),
      licences: count(Licence),
      languages: count(z.string()),
      territories: count(z.string()),
      proposers: count(Id),
      neverUsedCount: z.int(),
      toReviewCount: z.int(),
      withFileCount: z.int(),
      withoutCollectionCount: z.int(),
    }),
  ),
  get: operation.input(z.object({ id: Id })).output(Resource),
  /** Resources by their ids, in that order; an unknown id is left out. */
  named: operation.input(z.object({ ids: z.array(Id).max(5000) })).output(z.array(ResourceRow)),
  create: operation.input(ResourceDraft).output(WrittenResource),
  /** Several at once, in one action. */
  createMany: operation
    .input(z.object({ drafts: z.array(ResourceDraft).min(1).max(2000) }))
    .output(Written.extend({ ids: z.array(Id) })),
  /** Writes the fields given; the others stay. */
  update: operation.input(ResourceFields.partial().extend({ id: Id })).output(WrittenResource),
  /** Gives several resources the same values, tags and collections, in one action. */
  updateMany: operation
    .input(
      ResourceFields.pick({
        type: true,
        state: true,
        licence: true,
        language: true,
        level: true,
        territory: true,
        reviewOn: true,
        proposedById: true,
      })
        .partial()
        .extend({
          ids: Ids,
          addTags: z.array(TagName).max(50).optional(),
          removeTags: z.array(TagName).max(50).optional(),
          addToIds: z.array(Id).max(50).optional(),
          removeFromIds: z.array(Id).max(50).optional(),
        }),
    )
    .output(Written.extend({ count: z.int() })),
  /** Puts resources in the trash, in one action. */
  remove: operation.input(z.object({ ids: Ids })).output(Written),
  /** Resources in the trash, the latest thrown first. */
  trash: operation.output(z.array(ResourceRow)),
  restore: operation.input(z.object({ ids: Ids })).output(Written),
  /** Where a resource was used, the latest first. */
  uses: operation.input(z.object({ id: Id })).output(z.array(ResourceUse)),
  /** What waits to be read or looked at again, the longest waiting first. */
  toReview: operation
    .input(z.object({ today: LocalDate, limit: z.int().min(1).max(100).default(10) }))
    .output(z.object({ total: z.int(), rows: z.array(ResourceRow) })),
  /** Says what pasted text holds, and what of it is already there. Writes nothing. */
  recognise: operation
    .input(z.object({ text: z.string().min(1).max(200_000) }))
    .output(z.array(Recognised)),
  /** Keeps files with a resource; their text is read in a process of its own. */
  addFiles: operation
    .input(z.object({ id: Id, files: z.array(z.file()).min(1).max(50) }))
    .output(eventIterator(FilesProgress)),
  /** A resource a file, titled by what the file says of itself; one already kept makes none. */
  createFromFiles: operation
    .input(
      z.object({ files: z.array(z.file()).min(1).max(200), collectionIds: z.array(Id).max(50) }),
    )
    .output(eventIterator(FilesProgress)),
  removeFile: operation.input(z.object({ id: Id, fileId: Id })).output(WrittenResource),
  file: operation.input(z.object({ id: Id, fileId: Id })).output(z.file()),
  savedFilters: operation.output(z.array(SavedFilter)),
  saveFilter: operation
    .input(SavedFilter.extend({ id: Id.optional() }))
    .output(Written.extend({ filter: SavedFilter })),
  removeFilter: operation.input(z.object({ id: Id })).output(Written),
}

export const collections = {
  /** All of them, parents before children, each level in its order. */
  list: operation.output(z.array(Collection)),
  create: operation
    .input(
      z.object({ title: requiredLine(200), parentId: Id.nullable(), note: line(4000).optional() }),
    )
    .output(WrittenCollection),
  /** Renames, moves under another (never under itself), or orders among its own level. */
  update: operation
    .input(
      z.object({
        id: Id,
        title: requiredLine(200).optional(),
        note: line(4000).optional(),
        parentId: Id.nullable().optional(),
        position: z.int().min(0).optional(),
      }),
    )
    .output(WrittenCollection),
  /** Removes it and those below it; the resources stay. */
  remove: operation.input(z.object({ id: Id })).output(Written),
}

export const tags = {
  /** All of them by name, with how many resources bear each. */
  list: operation.output(z.array(Tag)),
  /** Refused (NAME_TAKEN) where another tag bears the name: merging is asked for by its own verb. */
  rename: operation.input(z.object({ id: Id, name: TagName })).output(Written),
  /** Gives the resources of some tags another one in their stead. */
  merge: operation
    .input(z.object({ ids: z.array(Id).min(1).max(500), intoId: Id }))
    .output(Written.extend({ count: z.int() })),
  remove: operation.input(z.object({ ids: z.array(Id).min(1).max(500) })).output(Written),
}

export const DuplicateGroup = z.object({
  /** Stands for the group while it stays what it is. */
  key: z.string(),
  reasons: z.array(LikenessReason),
  /** Whether it may be merged with no question asked: nothing rests on titles alone. */
  isSure: z.boolean(),
  resources: z.array(Resource),
})
export type DuplicateGroup = z.infer<typeof DuplicateGroup>

/** Fields one of the merged gives alone; tags, collections, files, uses and time are kept of all. */
export const MergedField = ResourceFields.omit({
  tags: true,
  collectionIds: true,
  extra: true,
}).keyof()
export type MergedField = z.infer<typeof MergedField>

export const duplicates = {
  /** What in the library is like this one, shown while it is being added. */
  like: operation
    .input(
      ResourceFields.pick({
        title: true,
        address: true,
        doi: true,
        isbn: true,
        creators: true,
        type: true,
        issuedOn: true,
      })
        .partial()
        .extend({ exceptId: Id.optional() }),
    )
    .output(z.array(Likeness)),
  /** A window on the groups that look like one resource, the surest first. */
  groups: operation
    .input(
      z.object({ offset: z.int().min(0).default(0), limit: z.int().min(1).max(100).default(20) }),
    )
    .output(z.object({ total: z.int(), sureCount: z.int(), groups: z.array(DuplicateGroup) })),
  /** Says that these are different resources: they are shown together no more. */
  dismiss: operation.input(z.object({ ids: z.array(Id).min(2).max(50) })).output(Written),
  /**
   * Makes one of several: the one kept takes the fields chosen (by the id of who gives them), every
   * tag, collection, file, use and time of the others, which go to the trash.
   */
  merge: operation
    .input(
      z.object({
        keptId: Id,
        mergedIds: z.array(Id).min(1).max(50),
        choices: z.partialRecord(MergedField, Id),
      }),
    )
    .output(WrittenResource),
  /**
   * Merges whole groups with no question asked, those named or every sure one: the most complete is
   * kept, and takes what it lacks. Gives how many groups there were.
   */
  mergeMany: operation
    .input(z.object({ keys: z.union([z.literal('sure'), z.array(z.string()).min(1).max(500)]) }))
    .output(Written.extend({ merged: z.int() })),
}
