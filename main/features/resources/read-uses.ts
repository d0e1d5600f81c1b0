import { and, desc, eq, isNull } from 'drizzle-orm'
import type { ResourceUse } from '../../../preload/contract/resources'
import { sessionResources, sessions } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'

/** Where a resource was used, the latest first. */
export function readUses(database: ReadableDatabase, resourceId: string): ResourceUse[] {
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
