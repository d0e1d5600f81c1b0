import { addDays, addMonths, mondayOf, splitDay } from '../../../preload/rules/local-day'

export interface NamedPeriod {
  from: string
  /** Inclusive. */
  last: string
}

export type PeriodName = 'week' | 'month' | 'year' | 'school' | 'last'

/** Periods people think in: this week, month or year, the school year, the last twelve months. */
export function periodOf(name: PeriodName, today: string): NamedPeriod {
  const { year, month } = splitDay(today)
  const firstOfMonth = `${today.slice(0, 7)}-01`
  const begins = month >= 9 ? year : year - 1
  switch (name) {
    case 'week':
      return { from: mondayOf(today), last: addDays(mondayOf(today), 6) }
    case 'month':
      return { from: firstOfMonth, last: addDays(addMonths(firstOfMonth, 1), -1) }
    case 'year':
      return { from: `${year}-01-01`, last: `${year}-12-31` }
    case 'school':
      return { from: `${begins}-09-01`, last: `${begins + 1}-08-31` }
    case 'last':
      return { from: addMonths(firstOfMonth, -11), last: today }
  }
}
