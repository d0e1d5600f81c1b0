import { dayNumber, dayOfNumber } from '../../../preload/rules/local-day'

/** A stretch without any meeting, between two days with one; null where there is none that side. */
export interface Hole {
  afterOn: string | null
  beforeOn: string | null
  /** How many days have no meeting, excused ones not counted. */
  days: number
}

/** The days looked at: from `from` (inclusive) to `to` (exclusive). */
export interface Span {
  from: string
  to: string
}

/** What lies between two meetings, both days exclusive, as numbers of days. */
interface Gap {
  afterDay: number | null
  beforeDay: number | null
  first: number
  end: number
}

/**
 * The stretches that touch a span and have more than `atMost` days without a meeting. Days off are
 * excused: nobody expects a meeting then. A stretch is measured whole, between its two meetings,
 * even where it reaches out of the span; without a meeting on one side, from the edge of the span.
 */
export function findHoles(
  meetingDays: readonly string[],
  span: Span,
  atMost: number,
  isExcused: (day: string) => boolean,
): Hole[] {
  return gapsIn(meetingDays, span)
    .map(({ afterDay, beforeDay, first, end }) => ({
      afterOn: afterDay === null ? null : dayOfNumber(afterDay),
      beforeOn: beforeDay === null ? null : dayOfNumber(beforeDay),
      days: countDays(first, end, isExcused),
    }))
    .filter(({ days }) => days > atMost)
}

function gapsIn(meetingDays: readonly string[], span: Span): Gap[] {
  const [from, to] = [dayNumber(span.from), dayNumber(span.to)]
  const met = [...new Set(meetingDays)].map(dayNumber).toSorted((one, other) => one - other)
  const edges = [null, ...met, null]
  return edges.slice(1).flatMap((beforeDay, index) => {
    const afterDay = edges[index] ?? null
    const first = afterDay === null ? from : afterDay + 1
    const end = beforeDay ?? to
    const touches = first < end && first < to && end > from
    return touches ? [{ afterDay, beforeDay, first, end }] : []
  })
}

function countDays(first: number, end: number, isExcused: (day: string) => boolean): number {
  let count = 0
  for (let day = first; day < end; day += 1) if (!isExcused(dayOfNumber(day))) count += 1
  return count
}
