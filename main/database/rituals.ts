import { v7 as uuidv7 } from 'uuid'
import type { RitualDraft } from '../../preload/contract/rituals'
import type { Writing } from './action'
import { rituals, series } from './schema'

/** How iCalendar knows a series that an import brings. */
export interface CalendarIdentity {
  uid: string
  sequence: number
}

/** Inserts a ritual and its first series; gives the ritual's id. */
export function insertRitual(
  { database, at }: Writing,
  draft: RitualDraft,
  known?: CalendarIdentity,
): string {
  const ritualId = uuidv7()
  const lifetime = { createdAt: at, updatedAt: at }
  database
    .insert(rituals)
    .values({ id: ritualId, ...identityOf(draft), ...lifetime })
    .run()
  insertSeries({ database, at }, ritualId, draft, known)
  return ritualId
}

/** A series nobody imported draws its own UID. */
function insertSeries(
  { database, at }: Writing,
  ritualId: string,
  draft: RitualDraft,
  known: CalendarIdentity | undefined,
): void {
  const id = uuidv7()
  const { uid, sequence } = known ?? { uid: `${id}@veillee`, sequence: 0 }
  database
    .insert(series)
    .values({
      id,
      ritualId,
      uid,
      sequence,
      titleOverride: null,
      ...scheduleOf(draft),
      createdAt: at,
      updatedAt: at,
    })
    .run()
}

/** The part of a draft that says what the ritual is. */
function identityOf(draft: RitualDraft) {
  const { title, purpose, mode, scope, territory, leadId, backupId } = draft
  const { isFounding, templateKey, reminderMinutes } = draft
  return {
    title,
    purpose,
    mode,
    scope,
    territory,
    leadId,
    backupId,
    isFounding,
    templateKey,
    reminderMinutes,
  }
}

/** The part of a draft that says when and where it happens. */
function scheduleOf(draft: RitualDraft) {
  const { startOn, startTime, timeZone, rrule, durationMinutes, place, link } = draft
  return { startOn, startTime, timeZone, rrule, durationMinutes, place, link }
}
