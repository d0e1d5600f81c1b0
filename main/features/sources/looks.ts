import { and, desc, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { SourceLook } from '../../../preload/contract/sources'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { sourceLooks } from '../../database/schema'
import { demandPerson } from '../../database/sources'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'
import { getFollowed } from './write-sources'

type LookFields = Pick<SourceLook, 'lookedOn' | 'note' | 'foundCount'>
type LookChange = { [Key in keyof LookFields]?: LookFields[Key] | undefined }

const shown = {
  id: sourceLooks.id,
  sourceId: sourceLooks.sourceId,
  lookedOn: sourceLooks.lookedOn,
  byId: sourceLooks.byId,
  note: sourceLooks.note,
  foundCount: sourceLooks.foundCount,
}

/** The looks at a source, the latest first. */
export function readLooks(database: ReadableDatabase, sourceId: string): SourceLook[] {
  return database
    .select(shown)
    .from(sourceLooks)
    .where(and(eq(sourceLooks.sourceId, sourceId), isNull(sourceLooks.deletedAt)))
    .orderBy(desc(sourceLooks.lookedOn), desc(sourceLooks.createdAt))
    .all()
}

/** A look nobody took back; fails when there is none of this id. */
export function getLook(database: ReadableDatabase, id: string): SourceLook {
  const row = database
    .select(shown)
    .from(sourceLooks)
    .where(and(eq(sourceLooks.id, id), isNull(sourceLooks.deletedAt)))
    .get()
  return row ?? fail('NOT_FOUND', { kind: 'look' })
}

/** Notes a look at a source that is followed, and gives its id. */
export function insertLook({ database, at }: Writing, look: Omit<SourceLook, 'id'>): string {
  getFollowed(database, look.sourceId)
  demandPerson(database, look.byId)
  const id = uuidv7()
  database
    .insert(sourceLooks)
    .values({ ...look, id, createdAt: at, updatedAt: at })
    .run()
  return id
}

/** Writes what differs of a look; nothing where nothing does. */
export function writeLook({ database, at }: Writing, id: string, wanted: LookChange): void {
  const fields = changedFields<LookFields>(getLook(database, id), wanted)
  if (isEmpty(fields)) return
  database
    .update(sourceLooks)
    .set({ ...fields, updatedAt: at })
    .where(eq(sourceLooks.id, id))
    .run()
}

export function removeLook({ database, at }: Writing, id: string): void {
  getLook(database, id)
  database
    .update(sourceLooks)
    .set({ deletedAt: at, updatedAt: at })
    .where(eq(sourceLooks.id, id))
    .run()
}
