import { inArray } from 'drizzle-orm'
import type { Writing } from '../../database/action'
import { people, resources } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'

const askedAtOnce = 500

interface Naming {
  proposedById?: string | null | undefined
  tutorialById?: string | null | undefined
}

/** Fails where somebody a resource names was never in the directory. */
export function checkPeople(database: ReadableDatabase, named: readonly Naming[]): void {
  const ids = named.flatMap(({ proposedById, tutorialById }) => [proposedById, tutorialById])
  const asked = [...new Set(ids)].filter((id) => typeof id === 'string')
  for (const some of slices(asked)) {
    const known = database
      .select({ id: people.id })
      .from(people)
      .where(inArray(people.id, some))
      .all()
    if (known.length < some.length) fail('NOT_FOUND', { kind: 'member' })
  }
}

/** Puts resources in the trash, or takes them out; those already there stay as they are. */
export function setTrashed(
  { database, at }: Writing,
  ids: readonly string[],
  isTrashed: boolean,
): void {
  for (const some of slices([...new Set(ids)])) {
    const rows = database
      .select({ id: resources.id, deletedAt: resources.deletedAt })
      .from(resources)
      .where(inArray(resources.id, some))
      .all()
    if (rows.length < some.length) fail('NOT_FOUND', { kind: 'resource' })
    const moved = rows.filter(({ deletedAt }) => (deletedAt !== null) !== isTrashed)
    if (moved.length === 0) continue
    const movedIds = moved.map(({ id }) => id)
    database
      .update(resources)
      .set({ deletedAt: isTrashed ? at : null, updatedAt: at })
      .where(inArray(resources.id, movedIds))
      .run()
  }
}

/** SQLite takes only so many parameters at once. */
export function slices<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / askedAtOnce) }, (_, index) =>
    all.slice(index * askedAtOnce, (index + 1) * askedAtOnce),
  )
}
