import { splitDay, weekdayOf } from './local-day'
import {
  type Ending,
  inWeekOrder,
  type Pattern,
  type Position,
  positions,
  type Recurrence,
} from './recurrence'
import { readParts, type RuleParts } from './rule-parts'

/**
 * The rule as the builder shows it, what it leaves unsaid taken from its start; null for a rule
 * the builder cannot show without changing what it gives.
 */
export function readRule(rrule: string, startOn: string): Recurrence | null {
  const parts = readParts(rrule)
  if (parts === null || parts.hasMore || parts.byYearDay.length > 0 || parts.byWeekNo.length > 0) {
    return null
  }
  const pattern = readPattern(parts, startOn)
  const ending = readEnding(parts)
  if (pattern === null || ending === null || !(parts.interval >= 1)) return null
  return { ...pattern, interval: parts.interval, ending }
}

function readEnding({ count, untilOn }: RuleParts): Ending | null {
  if (count !== null && untilOn !== null) return null
  if (untilOn !== null) return { kind: 'on', day: untilOn }
  return count === null ? { kind: 'never' } : { kind: 'after', count }
}

function readPattern(parts: RuleParts, startOn: string): Pattern | null {
  switch (parts.freq) {
    case 'DAILY':
      return readDaily(parts)
    case 'WEEKLY':
      return readWeekly(parts, startOn)
    case 'MONTHLY':
      return readMonthly(parts, startOn)
    case 'YEARLY':
      return readYearly(parts, startOn)
  }
}

/** Every day that is a Monday or a Tuesday is every Monday and Tuesday. */
function readDaily(parts: RuleParts): Pattern | null {
  if (!lacks(parts, 'byMonth', 'byMonthDay', 'bySetPos')) return null
  if (parts.byDay.length === 0) return { frequency: 'daily' }
  const isPlain = parts.interval === 1 && parts.byDay.every((day) => day.position === null)
  return isPlain ? { frequency: 'weekly', weekdays: weekdaysOf(parts) } : null
}

function readWeekly(parts: RuleParts, startOn: string): Pattern | null {
  if (!lacks(parts, 'byMonth', 'byMonthDay', 'bySetPos')) return null
  if (parts.byDay.some((day) => day.position !== null)) return null
  const own = weekdayOf(startOn)
  const weekdays = parts.byDay.length === 0 ? [own] : weekdaysOf(parts)
  // Where weeks are skipped, the day they begin on tells which of its days belong together.
  const dependsOnWeekStart = parts.interval > 1 && weekdays.some((day) => day !== own)
  if (dependsOnWeekStart && parts.weekStart !== 'MO') return null
  return { frequency: 'weekly', weekdays }
}

function readMonthly(parts: RuleParts, startOn: string): Pattern | null {
  if (!lacks(parts, 'byMonth')) return null
  const ranked = readRanked(parts)
  if (ranked) return { frequency: 'monthlyByWeekday', ...ranked }
  if (!lacks(parts, 'byDay', 'bySetPos') || parts.byMonthDay.length > 1) return null
  const day = parts.byMonthDay[0] ?? splitDay(startOn).date
  return isMonthDay(day) ? { frequency: 'monthlyByDate', day } : null
}

function readYearly(parts: RuleParts, startOn: string): Pattern | null {
  const start = splitDay(startOn)
  const [month] = parts.byMonth
  if (parts.byMonth.length > 1) return null
  const ranked = readRanked(parts)
  if (ranked) return month === undefined ? null : { frequency: 'yearlyByWeekday', month, ...ranked }
  if (!lacks(parts, 'byDay', 'bySetPos') || parts.byMonthDay.length > 1) return null
  // A day of the month without a month means that day of every month.
  const [day = start.date] = parts.byMonthDay
  if (day < 1 || (month === undefined && parts.byMonthDay.length > 0)) return null
  return { frequency: 'yearlyByDate', month: month ?? start.month, day }
}

/** BYDAY=2TU, or BYDAY=TU with BYSETPOS=2: the same day either way. */
function readRanked(parts: RuleParts) {
  const [day] = parts.byDay
  if (day === undefined || parts.byDay.length > 1 || parts.byMonthDay.length > 0) return null
  const ranks = day.position === null ? parts.bySetPos : [day.position]
  if (day.position !== null && parts.bySetPos.length > 0) return null
  const position = asPosition(ranks)
  return position === null ? null : { position, weekday: day.weekday }
}

function asPosition(ranks: number[]): Position | null {
  return ranks.length === 1 ? (positions.find((one) => one === ranks[0]) ?? null) : null
}

function weekdaysOf(parts: RuleParts) {
  return inWeekOrder(parts.byDay.map((day) => day.weekday))
}

function isMonthDay(day: number): boolean {
  return day === -1 || (day >= 1 && day <= 31)
}

type ListPart = 'byMonth' | 'byMonthDay' | 'byDay' | 'bySetPos'

function lacks(parts: RuleParts, ...names: ListPart[]): boolean {
  return names.every((name) => parts[name].length === 0)
}
