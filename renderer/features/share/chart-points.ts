import type { ShareMeasure, ShareMonth } from '../../../preload/contract/share'
import { ratioOf } from '../../text/numbers'

/** One month of the chart; shares in per cent, null where nothing is drawn. */
export interface ChartPoint {
  /** YYYY-MM */
  month: string
  /** Of this month alone, as held. */
  ofMonth: number | null
  /** From the beginning of the period, as held; past months and this one. */
  held: number | null
  /** Held and planned; from this month on, so that the two lines meet. */
  forecast: number | null
}

/** The two lines and the bars of the chart, month by month. `today` is a local day. */
export function chartPoints(
  months: readonly ShareMonth[],
  measure: ShareMeasure,
  today: string,
): ChartPoint[] {
  const current = today.slice(0, 7)
  return months.map(({ month, held, heldSoFar, forecastSoFar }) => ({
    month,
    ofMonth: percent(held[measure]),
    held: month <= current ? percent(heldSoFar[measure]) : null,
    forecast:
      month < current ? null : percent((month === current ? heldSoFar : forecastSoFar)[measure]),
  }))
}

function percent(part: { inPerson: number; total: number }): number | null {
  const ratio = ratioOf(part)
  return ratio === null ? null : ratio * 100
}
