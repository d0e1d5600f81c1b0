import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { operation } from './base'
import {
  Licence,
  Likeness,
  Resource,
  ResourceDraft,
  ResourceFields,
  ResourceFilter,
  ResourceRow,
  ResourceSort,
  ResourceState,
  ResourceType,
  TagName,
} from './resource-shapes'
import { Id, LocalDate, requiredLine, Written } from './shapes'

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

const WrittenResource = Written.extend({ resource: Resource })
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
