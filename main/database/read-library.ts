import type { Resource } from '../../preload/contract/resource-shapes'
import { indexStaleResources } from './resource-index'
import type { WorkspaceFile } from './workspace-file'

/** A resource out of the trash, as light as filters and orders need it. */
export interface Shelved {
  readonly id: string
  /** The number it bears in the index of words. */
  readonly number: number
  readonly type: Resource['type']
  readonly state: Resource['state']
  readonly licence: Resource['licence']
  readonly level: Resource['level']
  readonly language: string
  readonly territory: string
  readonly proposedById: string | null
  readonly reviewOn: string | null
  readonly issuedOn: string | null
  readonly addedAt: string
  readonly updatedAt: string
  readonly tagIds: readonly string[]
  readonly collectionIds: readonly string[]
  readonly useCount: number
  readonly hasFile: boolean
}

type Raw = [
  id: string,
  number: number,
  type: Shelved['type'],
  state: Shelved['state'],
  licence: Shelved['licence'],
  level: Shelved['level'],
  language: string,
  territory: string,
  proposedById: string | null,
  reviewOn: string | null,
  issuedOn: string | null,
  addedAt: string,
  updatedAt: string,
]
type Link = [resourceId: string, linkedId: string]

const none: readonly string[] = []

/**
 * Resources out of the trash, the newest first: all of them, or those named. Read as raw rows, and
 * each value that comes back kept once: there may be a hundred thousand.
 */
export function readShelved({ sqlite }: WorkspaceFile, ids: readonly string[] | null): Shelved[] {
  indexStaleResources(sqlite)
  const asked = ids === null ? [] : [JSON.stringify(ids)]
  const among = (column: string) =>
    ids === null ? '' : `AND ${column} IN (SELECT value FROM json_each(?))`
  const once = keeper()
  const links = (sql: string) => {
    const byId = new Map<string, string[]>()
    const rows = sqlite
      .prepare<string[], Link>(`${sql} ${among('resource_id')}`)
      .raw()
      .iterate(...asked)
    for (const [resourceId, linkedId] of rows) {
      const known = byId.get(resourceId)
      if (known) known.push(once(linkedId))
      else byId.set(resourceId, [once(linkedId)])
    }
    return byId
  }
  const tagIds = links(
    `SELECT resource_id, tag_id FROM resource_tags WHERE deleted_at IS NULL
       AND tag_id IN (SELECT id FROM tags WHERE deleted_at IS NULL)`,
  )
  const collectionIds = links(
    `SELECT resource_id, collection_id FROM collection_resources WHERE deleted_at IS NULL
       AND collection_id IN (SELECT id FROM collections WHERE deleted_at IS NULL)`,
  )
  const files = links(`SELECT resource_id, '' FROM resource_files WHERE deleted_at IS NULL`)
  const uses = links(
    `SELECT DISTINCT resource_id, session_id FROM session_resources
     JOIN sessions ON sessions.id = session_id
     WHERE session_resources.deleted_at IS NULL AND sessions.deleted_at IS NULL
       AND resource_id IS NOT NULL`,
  )
  const citations = links(
    `SELECT DISTINCT resource_id, letter_id FROM letter_resources
     JOIN letters ON letters.id = letter_id
     WHERE letter_resources.deleted_at IS NULL AND letters.deleted_at IS NULL`,
  )
  const rows = sqlite
    .prepare<string[], Raw>(
      `SELECT id, searched_resources.rowid, type, state, licence, level, language, territory,
         proposed_by_id, review_on, issued_on, added_at, updated_at
       FROM resources JOIN searched_resources ON resource_id = id
       WHERE deleted_at IS NULL ${among('id')} ORDER BY added_at DESC, id DESC`,
    )
    .raw()
    .iterate(...asked)
  const shelved: Shelved[] = []
  for (const raw of rows) {
    const id = raw[0]
    shelved.push({
      id,
      number: raw[1],
      type: once(raw[2]),
      state: once(raw[3]),
      licence: once(raw[4]),
      level: raw[5] && once(raw[5]),
      language: once(raw[6]),
      territory: once(raw[7]),
      proposedById: raw[8] && once(raw[8]),
      reviewOn: raw[9] && once(raw[9]),
      issuedOn: raw[10] && once(raw[10]),
      addedAt: raw[11],
      updatedAt: once(raw[12]),
      tagIds: tagIds.get(id) ?? none,
      collectionIds: collectionIds.get(id) ?? none,
      useCount: (uses.get(id)?.length ?? 0) + (citations.get(id)?.length ?? 0),
      hasFile: files.has(id),
    })
  }
  return shelved
}

/** Gives equal strings as one and the same. */
function keeper(): <Text extends string>(text: Text) => Text {
  const kept = new Map<string, string>()
  return <Text extends string>(text: Text) => {
    const known = kept.get(text)
    if (known === undefined) kept.set(text, text)
    return (known ?? text) as Text
  }
}
