import type { ShareMeasure, ShareTarget } from '../../../preload/contract/share'
import { addMonths, splitDay } from '../../../preload/rules/local-day'

interface Period {
  from: string
  /** Inclusive. */
  last: string
}

/** The period and measure of the community's target in force, else sessions over this year. */
export function defaultPeriod(
  today: string,
  targets: readonly ShareTarget[],
): Period & { measure: ShareMeasure } {
  const own = targets.filter(({ ritualId, territory }) => ritualId === null && territory === null)
  const inForce = own.find(({ fromOn, toOn }) => fromOn <= today && toOn >= today)
  return inForce
    ? { from: inForce.fromOn, last: inForce.toOn, measure: inForce.measure }
    : { ...periodOf('year', today), measure: 'sessions' }
}

/** Periods people think in: this calendar year, the school year, the last twelve months. */
export function periodOf(name: 'year' | 'school' | 'last', today: string): Period {
  const { year, month } = splitDay(today)
  if (name === 'year') return { from: `${year}-01-01`, last: `${year}-12-31` }
  if (name === 'last') return { from: addMonths(`${today.slice(0, 7)}-01`, -11), last: today }
  const begins = month >= 9 ? year : year - 1
  return { from: `${begins}-09-01`, last: `${begins + 1}-08-31` }
}
