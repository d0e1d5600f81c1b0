import { and, inArray, isNull } from 'drizzle-orm'
import type { Resource, ResourceFields } from '../../../preload/contract/resource-shapes'
import { folded } from '../../../preload/rules/folded'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { readResources } from '../../database/resources'
import { setCollections } from '../../database/resource-writing'
import { resources, resourceTags } from '../../database/schema'
import { addTag, tagIdFor } from '../../database/tag-writing'
import { tagIdsByName } from '../../database/tags'
import { fail } from '../../rules/failure'
import { slices } from './write-resources'

type Fields = Pick<
  ResourceFields,
  'type' | 'state' | 'licence' | 'language' | 'level' | 'territory' | 'reviewOn' | 'proposedById'
>

export interface BulkChange {
  fields: { [Key in keyof Fields]?: Fields[Key] | undefined }
  addTags: readonly string[]
  removeTags: readonly string[]
  addToIds: readonly string[]
  removeFromIds: readonly string[]
}

/** Gives several resources the same values, tags and collections; gives how many there are. */
export function updateTogether(
  writing: Writing,
  ids: readonly string[],
  change: BulkChange,
): number {
  const asked = [...new Set(ids)]
  const removed = new Set(change.removeTags.map(folded))
  // What is both added and removed is removed.
  const added = change.addTags.filter((name) => !removed.has(folded(name)))
  for (const some of slices(asked)) {
    const live = readResources(writing.database, some).filter(({ deletedAt }) => deletedAt === null)
    if (live.length < some.length) fail('NOT_FOUND', { kind: 'resource' })
    writeFields(writing, live, change.fields)
    removeTags(writing, some, [...removed])
    for (const name of added) giveTag(writing, live, name)
    place(writing, live, change)
  }
  return asked.length
}

function writeFields(
  { database, at }: Writing,
  live: readonly Resource[],
  fields: BulkChange['fields'],
): void {
  const differing = live.filter((one) => !isEmpty(changedFields<Fields>(one, fields)))
  if (differing.length === 0) return
  const differingIds = differing.map(({ id }) => id)
  database
    .update(resources)
    .set({ ...changedFields<BulkChange['fields']>({}, fields), updatedAt: at })
    .where(inArray(resources.id, differingIds))
    .run()
}

function removeTags(
  { database, at }: Writing,
  ids: readonly string[],
  nameKeys: readonly string[],
): void {
  const tagIds = tagIdsByName(database, nameKeys).filter((id) => id !== null)
  if (tagIds.length === 0) return
  const { resourceId, tagId, deletedAt } = resourceTags
  database
    .update(resourceTags)
    .set({ deletedAt: at, updatedAt: at })
    .where(and(inArray(resourceId, [...ids]), inArray(tagId, tagIds), isNull(deletedAt)))
    .run()
}

function giveTag(writing: Writing, live: readonly Resource[], name: string): void {
  const key = folded(name)
  const lacking = live.filter(({ tags }) => !tags.some((borne) => folded(borne) === key))
  if (lacking.length === 0) return
  const tagId = tagIdFor(writing, name)
  for (const { id } of lacking) addTag(writing, id, tagId)
}

function place(
  writing: Writing,
  live: readonly Resource[],
  { addToIds, removeFromIds }: BulkChange,
): void {
  for (const { id, collectionIds } of live) {
    const wanted = new Set(
      [...collectionIds, ...addToIds].filter((one) => !removeFromIds.includes(one)),
    )
    const isSame =
      wanted.size === collectionIds.length && collectionIds.every((one) => wanted.has(one))
    if (!isSame) setCollections(writing, id, [...wanted])
  }
}
