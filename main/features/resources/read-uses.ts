import { and, desc, eq, isNull } from 'drizzle-orm'
import type { ResourceUse } from '../../../preload/contract/resources'
import { letterResources, letters, sessionResources, sessions } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { workspaceTimeZone } from '../../database/workspace-row'
import { letterDay } from '../../rules/letter-day'

/** Where a resource was used, the latest first. */
export function readUses(database: ReadableDatabase, resourceId: string): ResourceUse[] {
  const uses = [...sessionUses(database, resourceId), ...letterUses(database, resourceId)]
  return uses.toSorted((a, b) => (a.on < b.on ? 1 : Number(a.on > b.on) * -1))
}

function sessionUses(database: ReadableDatabase, resourceId: string): ResourceUse[] {
  return database
    .selectDistinct({ id: sessions.id, title: sessions.title, on: sessions.startOn })
    .from(sessionResources)
    .innerJoin(sessions, eq(sessions.id, sessionResources.sessionId))
    .where(
      and(
        eq(sessionResources.resourceId, resourceId),
        isNull(sessionResources.deletedAt),
        isNull(sessions.deletedAt),
      ),
    )
    .orderBy(desc(sessions.startOn), desc(sessions.id))
    .all()
    .map((use) => ({ kind: 'session', ...use }))
}

/** Letters that cited it when they left. */
function letterUses(database: ReadableDatabase, resourceId: string): ResourceUse[] {
  const timeZone = workspaceTimeZone(database)
  return database
    .selectDistinct({
      id: letters.id,
      title: letters.title,
      state: letters.state,
      sentAt: letters.sentAt,
      plannedOn: letters.plannedOn,
      createdAt: letters.createdAt,
    })
    .from(letterResources)
    .innerJoin(letters, eq(letters.id, letterResources.letterId))
    .where(
      and(
        eq(letterResources.resourceId, resourceId),
        isNull(letterResources.deletedAt),
        isNull(letters.deletedAt),
      ),
    )
    .orderBy(desc(letters.id))
    .all()
    .map(({ id, title, createdAt, ...times }) => {
      const on = letterDay(times, timeZone) ?? createdAt.slice(0, 10)
      return { kind: 'letter', id, title, on }
    })
}
