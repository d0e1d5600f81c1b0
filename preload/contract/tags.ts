import { z } from 'zod'
import { operation } from './base'
import { TagName } from './resource-shapes'
import { Id, Written } from './shapes'

export const Tag = z.object({ id: Id, name: TagName, count: z.int() })
export type Tag = z.infer<typeof Tag>

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
