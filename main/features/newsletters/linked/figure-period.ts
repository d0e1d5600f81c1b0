import type { LinkedSettings } from '../../../../preload/rules/linked-blocks/linked-marker'
import {
  daysWithin,
  figurePeriods,
  numberWithin,
  oneOf,
} from '../../../../preload/rules/linked-blocks/linked-settings'
import { LocalDate } from '../../../../preload/contract/shapes'
import { addDays, addMonths } from '../../../../preload/rules/local-day'

/** The first and the last day that figures are counted over; none after today. */
export function figurePeriod(
  settings: LinkedSettings,
  today: string,
): { from: string; to: string } {
  const month = `${today.slice(0, 7)}-01`
  const year = Number(today.slice(0, 4))
  const period = settings['period'] ?? (settings['days'] ? 'days' : undefined)
  switch (oneOf(period, figurePeriods)) {
    case 'lastmonth':
      return { from: addMonths(month, -1), to: addDays(month, -1) }
    case 'month':
      return { from: month, to: today }
    case 'year':
      return { from: `${year}-01-01`, to: today }
    case 'schoolyear':
      return { from: `${today.slice(5) < '09-01' ? year - 1 : year}-09-01`, to: today }
    case 'days':
      return { from: addDays(today, 1 - numberWithin(settings['days'], daysWithin, 30)), to: today }
    case 'dates': {
      const from = LocalDate.safeParse(settings['from'])
      const to = LocalDate.safeParse(settings['to'])
      const last = to.success && to.data < today ? to.data : today
      const first = from.success ? from.data : month
      return first > last ? { from: last, to: last } : { from: first, to: last }
    }
  }
}
