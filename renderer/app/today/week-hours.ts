import type { Occurrence } from '../../../preload/contract/calendar'
import type { Mode } from '../../../preload/contract/rituals'
import { addDays, mondayOf } from '../../../preload/rules/local-day'

export interface DayHours {
  day: string
  /** Minutes planned on that day, by mode; what lasts all day has no hours. */
  minutes: Record<Mode, number>
}

type Planned = Pick<Occurrence, 'start' | 'end' | 'isAllDay' | 'mode' | 'state'>

/** Minutes planned on each day of the week of `day`, Monday first; cancelled ones do not count. */
export function weekHours(occurrences: readonly Planned[], day: string): DayHours[] {
  const monday = mondayOf(day)
  return Array.from({ length: 7 }, (_, index) => {
    const one = addDays(monday, index)
    const minutes: DayHours['minutes'] = { inPerson: 0, remote: 0, hybrid: 0 }
    for (const { mode, ...planned } of occurrences) minutes[mode] += minutesOn(planned, one)
    return { day: one, minutes }
  })
}

function minutesOn({ start, end, isAllDay, state }: Omit<Planned, 'mode'>, day: string): number {
  if (isAllDay || state === 'cancelled') return 0
  const midnight = wallMinutes(`${day}T00:00`)
  const from = Math.max(wallMinutes(start), midnight)
  const to = Math.min(wallMinutes(end), midnight + 1440)
  return Math.max(0, to - from)
}

/** Wall times compare as if the clock never changed: an hour planned is an hour shown. */
function wallMinutes(local: string): number {
  return Math.floor(Date.parse(`${local}Z`) / 60_000)
}

/** Minutes of several days, by mode. */
export function totalHours(days: readonly DayHours[]): Record<Mode, number> {
  const total: Record<Mode, number> = { inPerson: 0, remote: 0, hybrid: 0 }
  for (const { minutes } of days) {
    total.inPerson += minutes.inPerson
    total.remote += minutes.remote
    total.hybrid += minutes.hybrid
  }
  return total
}
