import { and, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { SavedBlock } from '../../../../preload/contract/letter-shapes'
import { folded } from '../../../../preload/rules/folded'
import { act, type Writing } from '../../../database/action'
import { changedFields, isEmpty } from '../../../database/changed-fields'
import { letterBlocks } from '../../../database/schema'
import type { ReadableDatabase, WorkspaceFile } from '../../../database/workspace-file'
import { fail } from '../../../rules/failure'

type Stored = typeof letterBlocks.$inferSelect
type Typed = Omit<SavedBlock, 'id'> & { id?: string | undefined }

/** Blocks somebody saved, by name; accents and case do not part them. */
export function readBlocks(database: ReadableDatabase): SavedBlock[] {
  return database
    .select({ id: letterBlocks.id, name: letterBlocks.name, source: letterBlocks.source })
    .from(letterBlocks)
    .where(isNull(letterBlocks.deletedAt))
    .all()
    .map((block) => ({ block, key: folded(block.name) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ block }) => block)
}

/** Keeps a block under a name, or changes one. */
export function saveBlock(file: WorkspaceFile, typed: Typed) {
  const { actionId, value } = act(file, 'newsletters.saveBlock', (writing) => write(writing, typed))
  return { actionId, block: { id: value, name: typed.name, source: typed.source } }
}

export function removeBlock(file: WorkspaceFile, id: string) {
  const { actionId } = act(file, 'newsletters.removeBlock', ({ database, at }) => {
    live(database, id)
    const gone = { deletedAt: at, updatedAt: at }
    database.update(letterBlocks).set(gone).where(eq(letterBlocks.id, id)).run()
  })
  return { actionId }
}

function write({ database, at }: Writing, { id, name, source }: Typed): string {
  if (id === undefined) {
    const newId = uuidv7()
    const row = { id: newId, name, source, createdAt: at, updatedAt: at }
    database.insert(letterBlocks).values(row).run()
    return newId
  }
  const changed = changedFields<Stored>(live(database, id), { name, source })
  if (isEmpty(changed)) return id
  database
    .update(letterBlocks)
    .set({ ...changed, updatedAt: at })
    .where(eq(letterBlocks.id, id))
    .run()
  return id
}

function live(database: ReadableDatabase, id: string): Stored {
  const row = database
    .select()
    .from(letterBlocks)
    .where(and(eq(letterBlocks.id, id), isNull(letterBlocks.deletedAt)))
    .get()
  return row ?? fail('NOT_FOUND', { kind: 'block' })
}
