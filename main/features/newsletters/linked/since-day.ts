import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { sinceSetting } from '../../../../preload/rules/linked-blocks/linked-settings'
import type { LinkedSettings } from '../../../../preload/rules/linked-blocks/linked-marker'
import { addDays } from '../../../../preload/rules/local-day'
import { wallTimeAt } from '../../../../preload/rules/zoned-time'
import { letters } from '../../../database/schema'
import type { ReadableDatabase } from '../../../database/workspace-file'
import { workspaceTimeZone } from '../../../database/workspace-row'

/** Since when something is new to the readers. */
export interface Since {
  /** The local day. */
  day: string
  /** The instant the last letter left; null where it is a day that counts. */
  sentAt: string | null
}

/** How far back the first letter looks. */
const firstLetterDays = 90

/** The day a setting names, else when the last letter was sent, else three months ago. */
export function sinceOf(
  database: ReadableDatabase,
  settings: LinkedSettings,
  today: string,
): Since {
  const day = sinceSetting(settings, today)
  if (day !== null) return { day, sentAt: null }
  const latest = database
    .select({ sentAt: letters.sentAt })
    .from(letters)
    .where(and(eq(letters.state, 'sent'), isNull(letters.deletedAt), isNotNull(letters.sentAt)))
    .orderBy(desc(letters.sentAt))
    .limit(1)
    .get()
  if (!latest?.sentAt) return { day: addDays(today, -firstLetterDays), sentAt: null }
  const { sentAt } = latest
  return { day: wallTimeAt(sentAt, workspaceTimeZone(database)).slice(0, 10), sentAt }
}

/** Whether what happened on a day came after; on the very day, when it was noted decides. */
export function isSince({ day, sentAt }: Since, on: string, notedAt: string): boolean {
  if (sentAt === null || on !== day) return sentAt === null ? on >= day : on > day
  return notedAt > sentAt
}
