import { and, asc, eq, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { ShareFilter, ShareTarget } from '../../../preload/contract/share'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { shareTargets } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'

type TargetDraft = Omit<ShareTarget, 'id'> & { id?: string | undefined }

/** Targets out of the trash, by the day they begin. */
export function listTargets(database: ReadableDatabase): ShareTarget[] {
  return database
    .select()
    .from(shareTargets)
    .where(isNull(shareTargets.deletedAt))
    .orderBy(asc(shareTargets.fromOn), asc(shareTargets.id))
    .all()
}

/**
 * The target that holds for what is asked: of the ritual or territory asked for, else of the whole
 * community; of those whose period touches the days asked for, the one that ends last. A theme or
 * a kind has no target.
 */
export function targetFor(
  targets: readonly ShareTarget[],
  { ritualId, territory, theme, kind, from, to }: ShareFilter,
): ShareTarget | null {
  if (theme !== undefined || kind !== undefined) return null
  const own = targets.filter(
    (target) =>
      target.ritualId === (ritualId ?? null) &&
      target.territory === (territory ?? null) &&
      target.fromOn < to &&
      target.toOn >= from,
  )
  return own.toSorted((one, other) => (one.toOn < other.toOn ? 1 : -1))[0] ?? null
}

/** Makes a target or gives one other values; its id. */
export function writeTarget({ database, at }: Writing, { id, ...draft }: TargetDraft): string {
  if (draft.toOn < draft.fromOn) fail('END_BEFORE_START')
  if (id === undefined) {
    const newId = uuidv7()
    database
      .insert(shareTargets)
      .values({ id: newId, ...draft, createdAt: at, updatedAt: at })
      .run()
    return newId
  }
  const changed = changedFields(getTarget(database, id), draft)
  if (!isEmpty(changed)) {
    database
      .update(shareTargets)
      .set({ ...changed, updatedAt: at })
      .where(eq(shareTargets.id, id))
      .run()
  }
  return id
}

export function removeTarget({ database, at }: Writing, id: string): void {
  getTarget(database, id)
  database
    .update(shareTargets)
    .set({ deletedAt: at, updatedAt: at })
    .where(eq(shareTargets.id, id))
    .run()
}

export function getTarget(database: ReadableDatabase, id: string): ShareTarget {
  const row = database
    .select()
    .from(shareTargets)
    .where(and(eq(shareTargets.id, id), isNull(shareTargets.deletedAt)))
    .get()
  return row ?? fail('NOT_FOUND', { kind: 'target' })
}
