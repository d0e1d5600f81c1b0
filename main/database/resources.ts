import { and, count, eq, inArray, isNull } from 'drizzle-orm'
import type {
  Creator,
  Resource,
  ResourceFields,
  ResourceRow,
} from '../../preload/contract/resources'
import { fail } from '../rules/failure'
import {
  attachmentTexts,
  collectionResources,
  collections,
  resourceFiles,
  resources,
  resourceTags,
  sessionResources,
  sessions,
  tags,
} from './schema'
import type { ReadableDatabase } from './workspace-file'

export type StoredResource = typeof resources.$inferSelect

/** SQLite takes only so many parameters at once. */
const askedAtOnce = 500

/** A resource, in the trash or not; fails when there is none of this id. */
export function getResource(database: ReadableDatabase, id: string): Resource {
  return readResources(database, [id])[0] ?? fail('NOT_FOUND', { kind: 'resource' })
}

/** Resources by their ids, in that order, trashed ones included; an unknown id is left out. */
export function readResources(database: ReadableDatabase, ids: readonly string[]): Resource[] {
  const byId = new Map<string, Resource>()
  for (let from = 0; from < ids.length; from += askedAtOnce) {
    const asked = ids.slice(from, from + askedAtOnce)
    const rows = database.select().from(resources).where(inArray(resources.id, asked)).all()
    const borne = linksOf(database, asked)
    for (const row of rows) byId.set(row.id, { ...shownOf(row), ...borne(row.id) })
  }
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Lines of the library by their ids, in that order; an unknown id is left out. */
export function readResourceRows(
  database: ReadableDatabase,
  ids: readonly string[],
): ResourceRow[] {
  const authors = new Map<string, string>()
  for (let from = 0; from < ids.length; from += askedAtOnce) {
    const asked = ids.slice(from, from + askedAtOnce)
    const { id, authors: words } = resources
    const rows = database.select({ id, words }).from(resources).where(inArray(id, asked)).all()
    for (const row of rows) authors.set(row.id, row.words)
  }
  return readResources(database, ids).map(({ files, ...resource }) => ({
    id: resource.id,
    type: resource.type,
    title: resource.title,
    address: resource.address,
    authors: authors.get(resource.id) ?? '',
    containerTitle: resource.containerTitle,
    issuedOn: resource.issuedOn,
    language: resource.language,
    level: resource.level,
    licence: resource.licence,
    state: resource.state,
    reviewOn: resource.reviewOn,
    territory: resource.territory,
    proposedById: resource.proposedById,
    addedAt: resource.addedAt,
    tags: resource.tags,
    collectionIds: resource.collectionIds,
    useCount: resource.useCount,
    fileCount: files.length,
  }))
}

/** The fields of a stored resource, its lists read from their JSON. */
export function fieldsOf(row: StoredResource): Omit<ResourceFields, 'tags' | 'collectionIds'> {
  const {
    id: _id,
    authors: _authors,
    addressKey: _address,
    doiKey: _doi,
    isbnKey: _isbn,
    titleKey: _title,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    deletedAt: _deletedAt,
    ...fields
  } = row
  return {
    ...fields,
    creators: JSON.parse(row.creators) as Creator[],
    extra: JSON.parse(row.extra) as ResourceFields['extra'],
  }
}

function shownOf(row: StoredResource) {
  const { id, createdAt, updatedAt, deletedAt } = row
  return { ...fieldsOf(row), id, createdAt, updatedAt, deletedAt }
}

/** Tags, collections, files and uses of several resources. */
function linksOf(database: ReadableDatabase, ids: readonly string[]) {
  const asked = [...ids]
  const tagRows = database
    .select({ resourceId: resourceTags.resourceId, name: tags.name })
    .from(resourceTags)
    .innerJoin(tags, eq(tags.id, resourceTags.tagId))
    .where(
      and(
        inArray(resourceTags.resourceId, asked),
        isNull(resourceTags.deletedAt),
        isNull(tags.deletedAt),
      ),
    )
    .orderBy(tags.nameKey)
    .all()
  const { collectionId, resourceId } = collectionResources
  const collectionRows = database
    .select({ resourceId, collectionId })
    .from(collectionResources)
    .innerJoin(collections, eq(collections.id, collectionId))
    .where(
      and(
        inArray(resourceId, asked),
        isNull(collectionResources.deletedAt),
        isNull(collections.deletedAt),
      ),
    )
    .all()
  const fileRows = database
    .select({ file: resourceFiles, text: attachmentTexts.outcome })
    .from(resourceFiles)
    .leftJoin(attachmentTexts, eq(attachmentTexts.id, resourceFiles.hash))
    .where(and(inArray(resourceFiles.resourceId, asked), isNull(resourceFiles.deletedAt)))
    .orderBy(resourceFiles.createdAt, resourceFiles.name)
    .all()
  const useRows = database
    .select({ resourceId: sessionResources.resourceId, uses: count() })
    .from(sessionResources)
    .innerJoin(sessions, eq(sessions.id, sessionResources.sessionId))
    .where(
      and(
        inArray(sessionResources.resourceId, asked),
        isNull(sessionResources.deletedAt),
        isNull(sessions.deletedAt),
      ),
    )
    .groupBy(sessionResources.resourceId)
    .all()
  return (id: string) => ({
    tags: tagRows.filter((row) => row.resourceId === id).map(({ name }) => name),
    collectionIds: collectionRows
      .filter((row) => row.resourceId === id)
      .map((row) => row.collectionId),
    files: fileRows
      .filter(({ file }) => file.resourceId === id)
      .map(({ file: { id: fileId, hash, name, mediaType, sizeBytes }, text }) => ({
        id: fileId,
        hash,
        name,
        mediaType,
        sizeBytes,
        text: text ?? ('waiting' as const),
      })),
    useCount: useRows.find((row) => row.resourceId === id)?.uses ?? 0,
  })
}
