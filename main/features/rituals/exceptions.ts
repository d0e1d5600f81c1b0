import { and, eq, isNull } from 'drizzle-orm'
import type { Schedule } from '../../../preload/contract/rituals'
import type { Writing } from '../../database/action'
import { occurrences } from '../../database/schema'
import { joinStart, splitStart } from '../../rules/local-start'
import { expandStarts } from '../../rules/recurrence'
import { addDays } from '../../../preload/rules/local-day'

/**
 * After a series changed its schedule: exceptions keep the day they were made for and follow the
 * new time; those whose day the rule no longer gives go to the trash. Gives how many went.
 */
export function followSchedule(
  { database, at }: Writing,
  seriesId: string,
  schedule: Schedule,
): number {
  const exceptions = database
    .select()
    .from(occurrences)
    .where(and(eq(occurrences.seriesId, seriesId), isNull(occurrences.deletedAt)))
    .all()
  let dropped = 0
  for (const exception of exceptions) {
    const { day } = splitStart(exception.originalStart)
    const originalStart = joinStart(day, schedule.startTime)
    const isGiven =
      exception.isExtra || expandStarts(schedule, day, addDays(day, 1)).includes(originalStart)
    if (isGiven && originalStart === exception.originalStart) continue
    if (!isGiven) dropped += 1
    database
      .update(occurrences)
      .set(isGiven ? { originalStart, updatedAt: at } : { deletedAt: at, updatedAt: at })
      .where(eq(occurrences.id, exception.id))
      .run()
  }
  return dropped
}
