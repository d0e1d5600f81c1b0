import { eq, inArray } from 'drizzle-orm'
import type { TimeLink } from '../../../preload/contract/time'
import type { Writing } from '../../database/action'
import { sessionResources, timeEntries, timers } from '../../database/schema'

/**
 * Sessions where one of the merged was shared, and time spent on it, now lead to the one kept. A
 * session that had both keeps one line.
 */
export function followUses(
  { database, at }: Writing,
  keptId: string,
  mergedIds: readonly string[],
): void {
  const merged = [...mergedIds]
  const lines = database
    .select()
    .from(sessionResources)
    .where(inArray(sessionResources.resourceId, [keptId, ...merged]))
    .all()
  const bySession = Map.groupBy(lines, ({ sessionId }) => sessionId)
  for (const some of bySession.values()) {
    const live = some.filter(({ deletedAt }) => deletedAt === null)
    const stays = live.find(({ resourceId }) => resourceId === keptId) ?? live[0]
    for (const line of some) {
      const isSecond = line.deletedAt === null && line !== stays
      if (line.resourceId === keptId && !isSecond) continue
      database
        .update(sessionResources)
        .set({ resourceId: keptId, deletedAt: isSecond ? at : line.deletedAt, updatedAt: at })
        .where(eq(sessionResources.id, line.id))
        .run()
    }
  }
  database
    .update(timeEntries)
    .set({ resourceId: keptId, updatedAt: at })
    .where(inArray(timeEntries.resourceId, merged))
    .run()
  followTimers(database, keptId, merged)
}

/** A timer that runs for one of the merged will write its time for the one kept. */
function followTimers(
  database: Writing['database'],
  keptId: string,
  merged: readonly string[],
): void {
  for (const { id, value } of database.select().from(timers).all()) {
    const timer = JSON.parse(value) as { link: TimeLink | null }
    if (timer.link?.kind !== 'resource' || !merged.includes(timer.link.id)) continue
    const link = { ...timer.link, id: keptId }
    database
      .update(timers)
      .set({ value: JSON.stringify({ ...timer, link }) })
      .where(eq(timers.id, id))
      .run()
  }
}
