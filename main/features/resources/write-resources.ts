import { and, inArray, isNull } from 'drizzle-orm'
import type { Resource, ResourceFields } from '../../../preload/contract/resources'
import { folded } from '../../../preload/rules/folded'
import type { Writing } from '../../database/action'
import { readResources } from '../../database/resources'
import { updateResource } from '../../database/resource-writing'
import { people, resources } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'

const askedAtOnce = 500

type People = Pick<Partial<ResourceFields>, never> & {
  proposedById?: string | null | undefined
  tutorialById?: string | null | undefined
}

/** Fails where somebody a resource names was never in the directory. */
export function checkPeople(database: ReadableDatabase, named: readonly People[]): void {
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

export interface BulkChange {
  fields: { [Key in keyof ResourceFields]?: ResourceFields[Key] | undefined }
  addTags: readonly string[]
  removeTags: readonly string[]
  addToIds: readonly string[]
  removeFromIds: readonly string[]
}

/** Gives several resources the same values, tags and collections; gives how many there are. */
export function updateTogether(
  writing: Writing,
  ids: readonly string[],
  { fields, addTags, removeTags, addToIds, removeFromIds }: BulkChange,
): number {
  const asked = [...new Set(ids)]
  const { database } = writing
  for (const some of slices(asked)) {
    const live = database
      .select({ id: resources.id })
      .from(resources)
      .where(and(inArray(resources.id, some), isNull(resources.deletedAt)))
      .all()
    if (live.length < some.length) fail('NOT_FOUND', { kind: 'resource' })
    for (const resource of readResources(database, some)) {
      updateResource(writing, resource.id, {
        ...fields,
        ...(addTags.length + removeTags.length > 0
          ? { tags: tagsAfter(resource, addTags, removeTags) }
          : {}),
        ...(addToIds.length + removeFromIds.length > 0
          ? {
              collectionIds: [...new Set([...resource.collectionIds, ...addToIds])].filter(
                (id) => !removeFromIds.includes(id),
              ),
            }
          : {}),
      })
    }
  }
  return asked.length
}

function tagsAfter(
  { tags }: Resource,
  added: readonly string[],
  removed: readonly string[],
): string[] {
  const gone = new Set(removed.map(folded))
  return [...tags, ...added].filter((name) => !gone.has(folded(name)))
}

/** SQLite takes only so many parameters at once. */
function slices<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / askedAtOnce) }, (_, index) =>
    all.slice(index * askedAtOnce, (index + 1) * askedAtOnce),
  )
}
