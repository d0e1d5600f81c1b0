import { eq } from 'drizzle-orm'
import type { TimeLink } from '../../../preload/contract/time'
import { people, rituals, sessions } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'

/** The words that show what time is linked to; empty for what is no more. */
export function linkTitle(database: ReadableDatabase, { kind, id }: TimeLink): string {
  switch (kind) {
    case 'ritual': {
      const row = database.select().from(rituals).where(eq(rituals.id, id)).get()
      return row?.title ?? ''
    }
    case 'session': {
      const row = database.select().from(sessions).where(eq(sessions.id, id)).get()
      return row?.title ?? ''
    }
    case 'member': {
      const row = database.select().from(people).where(eq(people.id, id)).get()
      return row?.name ?? ''
    }
    // Letters and resources have no table of their own yet.
    case 'letter':
    case 'resource':
      return ''
  }
}
