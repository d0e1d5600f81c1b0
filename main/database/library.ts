import type { Resource } from '../../preload/contract/resources'
import { untilWritten } from './until-written'
import type { WorkspaceFile } from './workspace-file'

/** A resource out of the trash, as light as filters and orders need it. */
export interface Shelved {
  id: string
  type: Resource['type']
  state: Resource['state']
  licence: Resource['licence']
  level: Resource['level']
  language: string
  territory: string
  proposedById: string | null
  reviewOn: string | null
  issuedOn: string | null
  addedAt: string
  updatedAt: string
  title: string
  authors: string
  tagIds: readonly string[]
  collectionIds: readonly string[]
  useCount: number
  fileCount: number
}

/** Everything out of the trash, the newest first. */
export function library(file: WorkspaceFile): readonly Shelved[] {
  return untilWritten(file, readLibrary)
}

type Row = Omit<Shelved, 'tagIds' | 'collectionIds' | 'useCount' | 'fileCount'>
interface Link {
  resourceId: string
  linkedId: string
}

const none: readonly string[] = []

function readLibrary({ sqlite }: WorkspaceFile): readonly Shelved[] {
  const rows = sqlite
    .prepare<[], Row>(
      `SELECT id, type, state, licence, level, language, territory, proposed_by_id AS proposedById,
         review_on AS reviewOn, issued_on AS issuedOn, added_at AS addedAt, updated_at AS updatedAt,
         title, authors
       FROM resources WHERE deleted_at IS NULL ORDER BY added_at DESC, id DESC`,
    )
    .all()
  const read = (sql: string) => {
    const links = new Map<string, string[]>()
    for (const { resourceId, linkedId } of sqlite.prepare<[], Link>(sql).all()) {
      const known = links.get(resourceId)
      if (known) known.push(linkedId)
      else links.set(resourceId, [linkedId])
    }
    return links
  }
  const tags = read(
    `SELECT resource_id AS resourceId, tag_id AS linkedId FROM resource_tags
     JOIN tags ON tags.id = tag_id
     WHERE resource_tags.deleted_at IS NULL AND tags.deleted_at IS NULL`,
  )
  const collections = read(
    `SELECT resource_id AS resourceId, collection_id AS linkedId FROM collection_resources
     JOIN collections ON collections.id = collection_id
     WHERE collection_resources.deleted_at IS NULL AND collections.deleted_at IS NULL`,
  )
  const files = read(
    `SELECT resource_id AS resourceId, id AS linkedId FROM resource_files WHERE deleted_at IS NULL`,
  )
  const uses = read(
    `SELECT resource_id AS resourceId, session_id AS linkedId FROM session_resources
     JOIN sessions ON sessions.id = session_id
     WHERE resource_id IS NOT NULL AND session_resources.deleted_at IS NULL
       AND sessions.deleted_at IS NULL`,
  )
  return rows.map((row) => ({
    ...row,
    tagIds: tags.get(row.id) ?? none,
    collectionIds: collections.get(row.id) ?? none,
    useCount: uses.get(row.id)?.length ?? 0,
    fileCount: files.get(row.id)?.length ?? 0,
  }))
}
