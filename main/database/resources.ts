import { and, countDistinct, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type {
  Creator,
  Resource,
  ResourceFields,
  ResourceRow,
} from '../../preload/contract/resource-shapes'
import { fail } from '../rules/failure'
import {
  attachmentTexts,
  collectionResources,
  collections,
  letterResources,
  letters,
  resourceFiles,
  resources,
  resourceTags,
  sessionResources,
  sessions,
  tags,
} from './schema'
import type { ReadableDatabase } from './workspace-file'

export type StoredResource = typeof resources.$inferSelect

/** A resource, in the trash or not; fails when there is none of this id. */
export function getResource(database: ReadableDatabase, id: string): Resource {
  return readResources(database, [id])[0] ?? fail('NOT_FOUND', { kind: 'resource' })
}

/** Resources by their ids, in that order, trashed ones included; an unknown id is left out. */
export function readResources(database: ReadableDatabase, ids: readonly string[]): Resource[] {
  const rows = database.select().from(resources).where(among(resources.id, ids)).all()
  const borne = linksOf(database, ids)
  const byId = new Map(rows.map((row) => [row.id, { ...shownOf(row), ...borne(row.id) }]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Lines of the library by their ids, in that order, trashed ones included; an unknown id is left out. */
export function readResourceRows(
  database: ReadableDatabase,
  ids: readonly string[],
): ResourceRow[] {
  const rows = database.select(lineColumns).from(resources).where(among(resources.id, ids)).all()
  const borne = linksOf(database, ids)
  const byId = new Map<string, ResourceRow>()
  for (const row of rows) {
    const { files, ...links } = borne(row.id)
    byId.set(row.id, { ...row, ...links, fileCount: files.length })
  }
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const lineColumns = {
  id: resources.id,
  type: resources.type,
  title: resources.title,
  address: resources.address,
  authors: resources.authors,
  containerTitle: resources.containerTitle,
  issuedOn: resources.issuedOn,
  language: resources.language,
  level: resources.level,
  licence: resources.licence,
  state: resources.state,
  reviewOn: resources.reviewOn,
  territory: resources.territory,
  proposedById: resources.proposedById,
  addedAt: resources.addedAt,
}

/** However many there are: SQLite takes only so many parameters at once, but a list of any length. */
function among(column: SQLiteColumn, ids: readonly string[]): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
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
  const tagRows = database
    .select({ resourceId: resourceTags.resourceId, name: tags.name })
    .from(resourceTags)
    .innerJoin(tags, eq(tags.id, resourceTags.tagId))
    .where(
      and(
        among(resourceTags.resourceId, ids),
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
        among(resourceId, ids),
        isNull(collectionResources.deletedAt),
        isNull(collections.deletedAt),
      ),
    )
    .all()
  const fileRows = database
    .select({ file: resourceFiles, text: attachmentTexts.outcome })
    .from(resourceFiles)
    .leftJoin(attachmentTexts, eq(attachmentTexts.id, resourceFiles.hash))
    .where(and(among(resourceFiles.resourceId, ids), isNull(resourceFiles.deletedAt)))
    .orderBy(resourceFiles.createdAt, resourceFiles.name)
    .all()
  const useRows = database
    .select({
      resourceId: sessionResources.resourceId,
      uses: countDistinct(sessionResources.sessionId),
    })
    .from(sessionResources)
    .innerJoin(sessions, eq(sessions.id, sessionResources.sessionId))
    .where(
      and(
        among(sessionResources.resourceId, ids),
        isNull(sessionResources.deletedAt),
        isNull(sessions.deletedAt),
      ),
    )
    .groupBy(sessionResources.resourceId)
    .all()
  const citationRows = database
    .select({
      resourceId: letterResources.resourceId,
      citations: countDistinct(letterResources.letterId),
    })
    .from(letterResources)
    .innerJoin(letters, eq(letters.id, letterResources.letterId))
    .where(
      and(
        among(letterResources.resourceId, ids),
        isNull(letterResources.deletedAt),
        isNull(letters.deletedAt),
      ),
    )
    .groupBy(letterResources.resourceId)
    .all()
  const tagsOf = Map.groupBy(tagRows, (row) => row.resourceId)
  const collectionsOf = Map.groupBy(collectionRows, (row) => row.resourceId)
  const filesOf = Map.groupBy(fileRows, (row) => row.file.resourceId)
  const usesOf = new Map(useRows.map((row) => [row.resourceId, row.uses]))
  const citationsOf = new Map(citationRows.map((row) => [row.resourceId, row.citations]))
  return (id: string) => ({
    tags: (tagsOf.get(id) ?? []).map(({ name }) => name),
    collectionIds: (collectionsOf.get(id) ?? []).map((row) => row.collectionId),
    files: (filesOf.get(id) ?? []).map(
      ({ file: { id: fileId, hash, name, mediaType, sizeBytes }, text }) => ({
        id: fileId,
        hash,
        name,
        mediaType,
        sizeBytes,
        text: text ?? ('waiting' as const),
      }),
    ),
    useCount: (usesOf.get(id) ?? 0) + (citationsOf.get(id) ?? 0),
  })
}
