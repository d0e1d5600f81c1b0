import type { FailureData } from './failure'

/** Why a rule is refused, in the words of the contract. */
export type RuleRefusal = FailureData<'RULE_REFUSED'>['reason']

/** An RRULE (RFC 5545 §3.3.10) that stays within what Veillée expands: days, never hours. */
export interface RuleParts {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  count: number | null
  /** Inclusive local day, YYYY-MM-DD. */
  untilOn: string | null
  byMonth: number[]
  byMonthDay: number[]
  byYearDay: number[]
  byWeekNo: number[]
  byDay: string[]
  bySetPos: number[]
  weekStart: string | null
  /** RFC 7529: what becomes of a day its month does not have. */
  skip: 'BACKWARD' | 'FORWARD' | null
}

const maxLength = 1024
const maxInterval = 1000
const maxCount = 2000
/** The BY-parts multiply: a 1 KiB rule may otherwise ask for millions of candidates a year. */
const maxCandidates = 2000

class Refused extends Error {
  constructor(readonly reason: RuleRefusal) {
    super(reason)
  }
}

/** Reads a stored RRULE and bounds it before anything expands; a word says why it is refused. */
export function readRule(rrule: string): RuleParts | RuleRefusal {
  try {
    const parts = partsOf(rrule)
    checkCombination(parts)
    return parts
  } catch (error) {
    if (error instanceof Refused) return error.reason
    throw error
  }
}

function partsOf(rrule: string): RuleParts {
  const given = new Map<string, string>()
  if (rrule.length > maxLength) throw new Refused('tooDense')
  for (const part of rrule.split(';')) {
    const [, name, value] = /^([A-Z-]+)=([A-Z\d,+-]+)$/.exec(part) ?? []
    if (name === undefined || value === undefined || given.has(name)) throw new Refused('malformed')
    if (!known.has(name)) throw new Refused(timeParts.has(name) ? 'subDaily' : 'unsupported')
    given.set(name, value)
  }
  const rscale = given.get('RSCALE')
  if (rscale !== undefined && rscale !== 'GREGORIAN') throw new Refused('unsupported')
  const numbers = (name: string, limit: number, isSigned = true) =>
    listOf(given.get(name), (item) => boundedNumber(item, limit, isSigned))
  return {
    freq: frequency(given.get('FREQ')),
    interval: positive(given.get('INTERVAL'), maxInterval, 'unsupported') ?? 1,
    count: positive(given.get('COUNT'), maxCount, 'tooDense'),
    untilOn: untilDay(given.get('UNTIL')),
    byMonth: numbers('BYMONTH', 12, false),
    byMonthDay: numbers('BYMONTHDAY', 31),
    byYearDay: numbers('BYYEARDAY', 366),
    byWeekNo: numbers('BYWEEKNO', 53),
    byDay: listOf(given.get('BYDAY'), weekday),
    bySetPos: numbers('BYSETPOS', 366),
    weekStart: weekStart(given.get('WKST')),
    skip: skipped(given.get('SKIP'), rscale),
  }
}

const timeParts = new Set(['BYHOUR', 'BYMINUTE', 'BYSECOND'])
const known = new Set(
  'FREQ INTERVAL COUNT UNTIL WKST RSCALE SKIP BYMONTH BYMONTHDAY BYYEARDAY BYWEEKNO BYDAY BYSETPOS'.split(
    ' ',
  ),
)

/** Parts that RFC 5545 forbids together, and products of parts that would cost too much. */
function checkCombination(parts: RuleParts): void {
  const { freq, byDay, byMonth, byMonthDay, byYearDay, byWeekNo, bySetPos } = parts
  const isLong = freq === 'MONTHLY' || freq === 'YEARLY'
  const hasOrdinal = byDay.some((day) => day.length > 2)
  const lists = [byMonth, byMonthDay, byYearDay, byWeekNo, byDay]
  const isForbidden =
    (parts.count !== null && parts.untilOn !== null) ||
    (byWeekNo.length > 0 && freq !== 'YEARLY') ||
    (byYearDay.length > 0 && freq !== 'YEARLY') ||
    (byMonthDay.length > 0 && freq === 'WEEKLY') ||
    (hasOrdinal && (!isLong || byWeekNo.length > 0)) ||
    (bySetPos.length > 0 && lists.every((list) => list.length === 0))
  if (isForbidden) throw new Refused('malformed')
  if (bySetPos.length > 0 && freq === 'DAILY') throw new Refused('unsupported')
  if (isImpossible(parts)) throw new Refused('noDate')
  const candidates = lists.reduce((product, list) => product * Math.max(1, list.length), 1)
  if (candidates > maxCandidates) throw new Refused('tooDense')
}

/** 30 February, or the seventh of five weekdays: said at once, rather than after two centuries. */
function isImpossible({ freq, byDay, byMonth, byMonthDay, bySetPos, skip }: RuleParts): boolean {
  if (freq === 'WEEKLY' && bySetPos.length > 0) {
    return bySetPos.every((position) => Math.abs(position) > byDay.length)
  }
  if (byMonth.length === 0 || byMonthDay.length === 0 || skip !== null) return false
  const longest = Math.max(
    ...byMonth.map((month) => new Date(Date.UTC(2024, month, 0)).getUTCDate()),
  )
  return byMonthDay.every((day) => Math.abs(day) > longest)
}

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
const subDailyFrequencies = new Set(['HOURLY', 'MINUTELY', 'SECONDLY'])

function frequency(value = ''): RuleParts['freq'] {
  const found = frequencies.find((name) => name === value)
  if (found) return found
  throw new Refused(subDailyFrequencies.has(value) ? 'subDaily' : 'malformed')
}

function positive(value: string | undefined, max: number, whenMore: RuleRefusal): number | null {
  if (value === undefined) return null
  if (!/^\d+$/.test(value) || Number(value) < 1) throw new Refused('malformed')
  if (Number(value) > max) throw new Refused(whenMore)
  return Number(value)
}

function untilDay(value: string | undefined): string | null {
  if (value === undefined) return null
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? []
  const date = `${year}-${month}-${day}`
  const milliseconds = Date.parse(`${date}T00:00Z`)
  if (Number.isNaN(milliseconds) || !new Date(milliseconds).toISOString().startsWith(date)) {
    throw new Refused('malformed')
  }
  return date
}

function listOf<T>(value: string | undefined, read: (item: string) => T): T[] {
  return value === undefined ? [] : [...new Set(value.split(',').map(read))]
}

function boundedNumber(item: string, limit: number, isSigned: boolean): number {
  const number = Number(item)
  const isNumber = isSigned ? /^[+-]?\d{1,3}$/.test(item) : /^\d{1,2}$/.test(item)
  if (!isNumber || number === 0 || Math.abs(number) > limit) throw new Refused('malformed')
  return number
}

function weekday(item: string): string {
  const [, ordinal, day] = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item) ?? []
  if (day === undefined) throw new Refused('malformed')
  return ordinal === undefined ? day : `${boundedNumber(ordinal, 53, true)}${day}`
}

function weekStart(value: string | undefined): string | null {
  if (value === undefined) return null
  const day = weekday(value)
  if (day.length > 2) throw new Refused('malformed')
  return day
}

function skipped(value: string | undefined, rscale: string | undefined): RuleParts['skip'] {
  if (value === undefined || value === 'OMIT') return null
  if (rscale === undefined) throw new Refused('malformed')
  if (value === 'FORWARD' || value === 'BACKWARD') return value
  throw new Refused('malformed')
}
