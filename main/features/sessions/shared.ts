import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { SessionResource } from '../../../preload/contract/session-shapes'
import { addressKey } from '../../../preload/rules/address-key'
import { folded } from '../../../preload/rules/folded'
import { resources, series, sessionResources, sessions } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'

const shown = {
  id: sessionResources.id,
  title: sessionResources.title,
  address: sessionResources.address,
  ofLibrary: {
    id: resources.id,
    type: resources.type,
    title: resources.title,
    address: resources.address,
    deletedAt: resources.deletedAt,
  },
}
type Library = typeof resources.$inferSelect
interface Line {
  id: string
  title: string
  address: string
  ofLibrary: Pick<Library, 'id' | 'type' | 'title' | 'address' | 'deletedAt'> | null
}

/** What was shared at a session, in its order, as the library names it today. */
export function sharedAt(database: ReadableDatabase, sessionId: string): SessionResource[] {
  return database
    .select(shown)
    .from(sessionResources)
    .leftJoin(resources, eq(resources.id, sessionResources.resourceId))
    .where(and(eq(sessionResources.sessionId, sessionId), isNull(sessionResources.deletedAt)))
    .orderBy(asc(sessionResources.position), asc(sessionResources.id))
    .all()
    .map(asShown)
}

/** What was shared at the sessions of a ritual, each once, the latest first, and how many in all. */
export function sharedAtRitual(database: ReadableDatabase, ritualId: string, limit: number) {
  const lines = database
    .select({ ...shown, sessionId: sessions.id, startOn: sessions.startOn })
    .from(sessionResources)
    .innerJoin(sessions, eq(sessions.id, sessionResources.sessionId))
    .innerJoin(series, eq(series.id, sessions.seriesId))
    .leftJoin(resources, eq(resources.id, sessionResources.resourceId))
    .where(
      and(
        eq(series.ritualId, ritualId),
        isNull(sessionResources.deletedAt),
        isNull(sessions.deletedAt),
      ),
    )
    .orderBy(desc(sessions.startOn), asc(sessionResources.position), asc(sessionResources.id))
    .all()
  const byKey = Map.groupBy(lines, sameKey)
  const rows = [...byKey.values()].slice(0, limit).flatMap((same) => {
    const [latest] = same
    if (latest === undefined) return []
    const sessionCount = new Set(same.map(({ sessionId }) => sessionId)).size
    return { ...asShown(latest), sessionCount, lastId: latest.sessionId, lastOn: latest.startOn }
  })
  return { total: byKey.size, rows }
}

/** Two lines with the same key say the same thing: one resource, one address or one title. */
function sameKey({ title, address, ofLibrary }: Line): string {
  return ofLibrary?.id ?? (addressKey(address) || folded(title))
}

function asShown({ id, title, address, ofLibrary }: Line): SessionResource {
  if (ofLibrary === null) return { id, title, address, resourceId: null, type: null }
  return {
    id,
    title: ofLibrary.title,
    address: ofLibrary.address,
    resourceId: ofLibrary.id,
    type: ofLibrary.type,
    isThrown: ofLibrary.deletedAt !== null,
  }
}
