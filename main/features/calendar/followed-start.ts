import type { Schedule } from '../../../preload/contract/rituals'
import { addDays } from '../../../preload/rules/local-day'
import { joinStart, splitStart } from '../../rules/local-start'
import { expandStarts } from '../../rules/recurrence'

/** The start a date has at the hour of a schedule: it keeps its day. Null where that gives none. */
export function followedStart(schedule: Schedule, originalStart: string): string | null {
  const { day } = splitStart(originalStart)
  const start = joinStart(day, schedule.startTime)
  return expandStarts(schedule, day, addDays(day, 1)).includes(start) ? start : null
}
