import { and, asc, desc, eq, isNull, ne, or } from 'drizzle-orm'
import type { LinkedChoices } from '../../../../preload/contract/letter-linked'
import { rituals, sessions, tags } from '../../../database/schema'
import type { ReadableDatabase } from '../../../database/workspace-file'

const mostSessions = 200

/** What the settings of linked blocks choose from: rituals, the latest sessions that were closed or have minutes, tags. */
export function linkedChoices(database: ReadableDatabase): LinkedChoices {
  return {
    rituals: database
      .select({ id: rituals.id, title: rituals.title })
      .from(rituals)
      .where(isNull(rituals.deletedAt))
      .orderBy(asc(rituals.title))
      .all(),
    sessions: database
      .select({ id: sessions.id, title: sessions.title, startOn: sessions.startOn })
      .from(sessions)
      .where(
        and(isNull(sessions.deletedAt), or(eq(sessions.state, 'closed'), ne(sessions.minutes, ''))),
      )
      .orderBy(desc(sessions.startOn), desc(sessions.id))
      .limit(mostSessions)
      .all(),
    tags: database
      .select({ name: tags.name })
      .from(tags)
      .where(isNull(tags.deletedAt))
      .orderBy(asc(tags.nameKey), asc(tags.id))
      .all()
      .map(({ name }) => name),
  }
}
