import type { YearlyRow } from '../../../../preload/contract/reviews'
import { allSeconds } from '../planned-gap'

/** What all the people of a year add up to. */
export interface YearSum {
  months: number[]
  seconds: number
  approvedSeconds: number
  /** Null where nobody has planned hours. */
  plannedMinutes: number | null
  statementCount: number
}

/** Adds the rows of a year up, month by month. */
export function sumOf(rows: readonly YearlyRow[]): YearSum {
  const planned = rows.flatMap(({ plannedMinutes }) =>
    plannedMinutes === null ? [] : [plannedMinutes],
  )
  const add = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  return {
    months: Array.from({ length: 12 }, (_, month) =>
      add(rows.map(({ months }) => months[month] ?? 0)),
    ),
    seconds: add(rows.map(({ total }) => allSeconds(total))),
    approvedSeconds: add(rows.map(({ approvedSeconds }) => approvedSeconds)),
    plannedMinutes: planned.length === 0 ? null : add(planned),
    statementCount: add(rows.map(({ statementCount }) => statementCount)),
  }
}
