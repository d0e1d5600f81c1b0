import { z } from 'zod'
import { operation } from './base'
import { Likeness, LikenessReason, Resource, ResourceFields } from './resource-shapes'
import { Id, Written } from './shapes'

const WrittenResource = Written.extend({ resource: Resource })

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
