import { z } from 'zod'
import { operation } from './base'
import { Id, line, requiredLine, Written } from './shapes'

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

const WrittenCollection = Written.extend({ collection: Collection })

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
