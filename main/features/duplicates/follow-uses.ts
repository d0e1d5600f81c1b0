import { eq, inArray, isNotNull } from 'drizzle-orm'
import type { TimeLink } from '../../../preload/contract/time-shapes'
import type { Writing } from '../../database/action'
import { sessionResources, timeEntries, timers } from '../../database/schema'

type KeptBy = ReadonlyMap<string, string>

const askedAtOnce = 500

/** Sessions where a merged resource was shared, and time spent on it, now lead to the one kept. */
export function followUses(writing: Writing, keptBy: KeptBy): void {
  followSessions(writing, keptBy)
  followTime(writing, keptBy)
  followTimers(writing, keptBy)
}

/** A session that had several of those that are now one keeps one line. */
function followSessions({ database, at }: Writing, keptBy: KeptBy): void {
  const table = sessionResources
  const keptOf = (id: string | null) => keptBy.get(id ?? '') ?? id
  const lines = slices([...new Set([...keptBy.keys(), ...keptBy.values()])]).flatMap((ids) =>
    database.select().from(table).where(inArray(table.resourceId, ids)).all(),
  )
  const byPlace = Map.groupBy(
    lines,
    ({ sessionId, resourceId }) => `${sessionId} ${keptOf(resourceId)}`,
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
