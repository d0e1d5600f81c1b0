import { z } from 'zod'
import { operation } from './base'
import { ResourceAddress } from './resource-shapes'
import { Id, Instant, line, LocalDate, requiredLine, Written } from './shapes'

/** How often a source is looked at. */
export const SourceRhythm = z.enum(['weekly', 'fortnightly', 'monthly', 'quarterly'])
export type SourceRhythm = z.infer<typeof SourceRhythm>

export const SourceFields = z.object({
  name: requiredLine(300),
  address: ResourceAddress,
  /** The address of its RSS or Atom feed; kept, never fetched. */
  feed: ResourceAddress,
  ownerId: Id.nullable(),
  rhythm: SourceRhythm,
  /** The first day it is to be looked at. */
  startOn: LocalDate,
  note: line(4000),
  isPaused: z.boolean(),
})
export type SourceFields = z.infer<typeof SourceFields>

/** A source followed: the program reminds and records, it fetches nothing. */
export const Source = SourceFields.extend({
  id: Id,
  /** The day of the last look, if there was one. */
  lookedOn: LocalDate.nullable(),
  /** The day it is to be looked at; null while it is paused. */
  dueOn: LocalDate.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
})
export type Source = z.infer<typeof Source>

/** One look at a source: what was found, in words. */
export const SourceLook = z.object({
  id: Id,
  sourceId: Id,
  lookedOn: LocalDate,
  byId: Id.nullable(),
  note: line(4000),
  /** Resources collected at this look. */
  foundCount: z.int().min(0).max(1000),
})
export type SourceLook = z.infer<typeof SourceLook>

const WrittenSource = Written.extend({ source: Source })

export const sources = {
  /** All that are followed, those due first. */
  list: operation.output(z.array(Source)),
  get: operation.input(z.object({ id: Id })).output(Source),
  /** What is to be looked at up to a day: due before it, and those late, the latest first. */
  due: operation
    .input(z.object({ until: LocalDate, ownerId: Id.optional() }))
    .output(z.array(Source)),
  create: operation
    .input(SourceFields.partial().required({ name: true, rhythm: true, startOn: true }))
    .output(WrittenSource),
  update: operation.input(SourceFields.partial().extend({ id: Id })).output(WrittenSource),
  remove: operation.input(z.object({ ids: z.array(Id).min(1).max(5000) })).output(Written),
  trash: operation.output(z.array(Source)),
  restore: operation.input(z.object({ ids: z.array(Id).min(1).max(5000) })).output(Written),
  /** Notes a look; the next one is due a rhythm later. */
  look: operation
    .input(SourceLook.omit({ id: true }))
    .output(WrittenSource.extend({ look: SourceLook })),
  looks: operation.input(z.object({ sourceId: Id })).output(z.array(SourceLook)),
  updateLook: operation
    .input(
      SourceLook.pick({ lookedOn: true, note: true, foundCount: true })
        .partial()
        .extend({ id: Id }),
    )
    .output(Written.extend({ look: SourceLook })),
  removeLook: operation.input(z.object({ id: Id })).output(Written),
}
