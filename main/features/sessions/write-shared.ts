import { and, eq, inArray, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { SharedLine } from '../../../preload/contract/session-shapes'
import { addressKey } from '../../../preload/rules/address-key'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { insertResource, updateResource } from '../../database/resource-writing'
import { resources, sessionResources } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'
import { planList } from './plan-list'

type Stored = typeof sessionResources.$inferSelect

/**
 * Makes what was shared at a session the lines given, in their order, a resource once. Gives the
 * resources of the library that were not among them before.
 */
export function writeShared(
  writing: Writing,
  sessionId: string,
  lines: readonly SharedLine[],
): string[] {
  const { database, at } = writing
  const table = sessionResources
  const rows = database.select().from(table).where(eq(table.sessionId, sessionId)).all()
  const rowById = new Map(rows.map((row) => [row.id, row]))
  const wanted = onceEach(lines.map((line) => storedLine(writing, line, rowById.get(line.id))))
  const { added, kept, dropped } = planList(rows, wanted)
  for (const one of added) {
    // An id that another session's row bears stays with it.
    const isTaken = database.select().from(table).where(eq(table.id, one.id)).get() !== undefined
    const id = isTaken ? uuidv7() : one.id
    database
      .insert(table)
      .values({ ...one, id, sessionId, createdAt: at, updatedAt: at })
      .run()
  }
  for (const { row, wanted: values } of kept) {
    const fields = changedFields<Stored>(row, values)
    if (isEmpty(fields)) continue
    database
      .update(table)
      .set({ ...fields, updatedAt: at })
      .where(eq(table.id, row.id))
      .run()
  }
  for (const { id } of dropped) {
    database.update(table).set({ deletedAt: at, updatedAt: at }).where(eq(table.id, id)).run()
  }
  const before = new Set(
    rows.flatMap(({ resourceId, deletedAt }) => (deletedAt === null ? (resourceId ?? []) : [])),
  )
  return linkedOf(wanted).filter((id) => !before.has(id))
}

/** Resources that waited to be read, or were reviewed, are shared from now on. */
export function markShared(writing: Writing, ids: readonly string[]): void {
  const { id, state, deletedAt } = resources
  const waiting = writing.database
    .select({ id })
    .from(resources)
    .where(and(inArray(id, [...ids]), inArray(state, ['toRead', 'reviewed']), isNull(deletedAt)))
    .all()
  for (const resource of waiting) updateResource(writing, resource.id, { state: 'shared' })
}

/** The resources of the library shared at a session. */
export function sharedIds(database: ReadableDatabase, sessionId: string): string[] {
  const { resourceId, deletedAt } = sessionResources
  return linkedOf(
    database
      .select({ resourceId })
      .from(sessionResources)
      .where(and(eq(sessionResources.sessionId, sessionId), isNull(deletedAt)))
      .all(),
  )
}

function linkedOf(lines: readonly { resourceId: string | null }[]): string[] {
  return lines.flatMap(({ resourceId }) => resourceId ?? [])
}

/** A line as it is stored: of the library, it keeps the words the library has for it now. */
function storedLine(writing: Writing, line: SharedLine, row: Stored | undefined) {
  const { database } = writing
  const { id, title, address, isForLibrary = false } = line
  const said = line.resourceId === undefined ? (row?.resourceId ?? null) : line.resourceId
  const resourceId = said ?? (isForLibrary ? inLibrary(writing, line) : null)
  if (resourceId === null) return { id, title, address, resourceId }
  const resource = database.select().from(resources).where(eq(resources.id, resourceId)).get()
  const isKnown = resource?.deletedAt === null || row?.resourceId === resourceId
  if (!resource || !isKnown) return fail('NOT_FOUND', { kind: 'resource' })
  // A closing that was undone threw its new resource away; made again, it has it again.
  if (resource.deletedAt !== null && isForLibrary) takeBack(writing, resourceId)
  return { id, title: resource.title, address: resource.address, resourceId }
}

/** The resource of the library with this address, or a new one. */
function inLibrary(writing: Writing, { title, address }: SharedLine): string {
  const key = addressKey(address)
  const found =
    key === ''
      ? undefined
      : writing.database
          .select({ id: resources.id })
          .from(resources)
          .where(and(eq(resources.addressKey, key), isNull(resources.deletedAt)))
          .get()
  if (found) return found.id
  return insertResource(writing, { title, address, type: address === '' ? 'document' : 'link' })
}

function takeBack({ database, at }: Writing, id: string): void {
  database
    .update(resources)
    .set({ deletedAt: null, updatedAt: at })
    .where(eq(resources.id, id))
    .run()
}

function onceEach<Line extends { resourceId: string | null }>(lines: readonly Line[]): Line[] {
  const seen = new Set<string>()
  return lines.filter(({ resourceId }) => {
    if (resourceId === null) return true
    if (seen.has(resourceId)) return false
    seen.add(resourceId)
    return true
  })
}
