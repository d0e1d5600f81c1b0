import { eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { TimeLink } from '../../../preload/contract/time-shapes'
import type { Writing } from '../../database/action'
import { letterResources, sessionResources, timeEntries, timers } from '../../database/schema'

type KeptBy = ReadonlyMap<string, string>

const askedAtOnce = 500

/** Sessions and letters a merged resource was used in, and time spent on it, now lead to the one kept. */
export function followUses(writing: Writing, keptBy: KeptBy): void {
  followLinks(writing, keptBy, sessionResources, sessionResources.sessionId)
  followLinks(writing, keptBy, letterResources, letterResources.letterId)
  followTime(writing, keptBy)
  followTimers(writing, keptBy)
}

/** A session or a letter that had several of those that are now one keeps one line. */
function followLinks(
  { database, at }: Writing,
  keptBy: KeptBy,
  table: typeof sessionResources | typeof letterResources,
  place: SQLiteColumn,
): void {
  const { id, resourceId: linked, deletedAt: thrownAt } = table
  const keptOf = (wanted: string | null) => keptBy.get(wanted ?? '') ?? wanted
  const lines = slices([...new Set([...keptBy.keys(), ...keptBy.values()])]).flatMap((ids) =>
    database
      .select({ id, resourceId: linked, deletedAt: thrownAt, placeId: sql<string>`${place}` })
      .from(table)
      .where(inArray(linked, ids))
      .all(),
  )
  const byPlace = Map.groupBy(
    lines,
    ({ placeId, resourceId }) => `${placeId} ${keptOf(resourceId)}`,
  )
  for (const same of byPlace.values()) {
    const live = same.filter(({ deletedAt }) => deletedAt === null)
    const stays = live.find(({ resourceId }) => keptOf(resourceId) === resourceId) ?? live[0]
    for (const line of same) {
      const isSecond = line.deletedAt === null && line !== stays
      const resourceId = keptOf(line.resourceId)
      if (line.resourceId === resourceId && !isSecond) continue
      database
        .update(table)
        .set({ resourceId, deletedAt: isSecond ? at : line.deletedAt, updatedAt: at })
        .where(eq(table.id, line.id))
        .run()
    }
  }
}

function followTime({ database, at }: Writing, keptBy: KeptBy): void {
  const { id, resourceId } = timeEntries
  const rows = database
    .select({ id, resourceId })
    .from(timeEntries)
    .where(isNotNull(resourceId))
    .all()
  for (const row of rows) {
    const keptId = keptBy.get(row.resourceId ?? '')
    if (keptId === undefined) continue
    database
      .update(timeEntries)
      .set({ resourceId: keptId, updatedAt: at })
      .where(eq(id, row.id))
      .run()
  }
}

/** A timer that runs for one of the merged will write its time for the one kept. */
function followTimers({ database }: Writing, keptBy: KeptBy): void {
  for (const { id, value } of database.select().from(timers).all()) {
    const timer = JSON.parse(value) as { link: TimeLink | null }
    const keptId = timer.link?.kind === 'resource' ? keptBy.get(timer.link.id) : undefined
    if (keptId === undefined) continue
    const link = { kind: 'resource', id: keptId }
    database
      .update(timers)
      .set({ value: JSON.stringify({ ...timer, link }) })
      .where(eq(timers.id, id))
      .run()
  }
}

/** SQLite takes only so many parameters at once. */
function slices<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / askedAtOnce) }, (_, index) =>
    all.slice(index * askedAtOnce, (index + 1) * askedAtOnce),
  )
}
