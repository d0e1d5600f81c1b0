import { z } from 'zod'
import { operation } from './base'
import { Id, Instant, Written } from './shapes'

export const Action = z.object({
  id: Id,
  /** The operation that made it, as in the contract: rituals.create. */
  operation: z.string(),
  at: Instant,
  authorId: Id.nullable(),
  undoesId: Id.nullable(),
  isUndone: z.boolean(),
})
export type Action = z.infer<typeof Action>

export const history = {
  /** The latest actions of this workspace, newest first. */
  list: operation.input(z.object({ limit: z.int().min(1).max(200) })).output(z.array(Action)),
  /** Undoes one action of this device, or its latest one; refused if something since relies on it. */
  undo: operation
    .input(z.object({ actionId: Id.optional() }))
    .output(Written.extend({ undone: Action })),
}
