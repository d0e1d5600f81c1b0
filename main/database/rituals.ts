import { v7 as uuidv7 } from 'uuid'
import type { RitualDraft } from '../../preload/contract/rituals'
import type { Writing } from './action'
import { rituals, series } from './schema'

/** Inserts a ritual and its first series; gives the ritual's id. */
export function insertRitual({ database, at }: Writing, draft: RitualDraft, uid?: string): string {
  const ritualId = uuidv7()
  const lifetime = { createdAt: at, updatedAt: at }
  database
    .insert(rituals)
    .values({ id: ritualId, ...identityOf(draft), ...lifetime })
    .run()
  insertSeries({ database, at }, ritualId, draft, uid)
  return ritualId
}

/** Inserts one series of a ritual; gives its id. Its UID is its own when an import brings none. */
export function insertSeries(
  { database, at }: Writing,
  ritualId: string,
  draft: RitualDraft,
  uid?: string,
  sequence = 0,
): string {
  const id = uuidv7()
  database
    .insert(series)
    .values({
      id,
      ritualId,
      uid: uid ?? `${id}@veillee`,
      sequence,
      titleOverride: null,
      ...scheduleOf(draft),
      createdAt: at,
      updatedAt: at,
    })
    .run()
  return id
}

/** The part of a draft that says what the ritual is. */
export function identityOf(draft: RitualDraft) {
  const { title, purpose, mode, scope, territory, leadId, backupId, isFounding, templateKey } = draft
  return { title, purpose, mode, scope, territory, leadId, backupId, isFounding, templateKey }
}

/** The part of a draft that says when and where it happens. */
export function scheduleOf(draft: RitualDraft) {
  const { startOn, startTime, timeZone, rrule, durationMinutes, place, link } = draft
  return { startOn, startTime, timeZone, rrule, durationMinutes, place, link }
}
