import { type Weekday, weekdays } from './local-day'

/** A weekday of a rule, with its rank in the month or year: 1TU is the first Tuesday, -1FR the last Friday. */
interface RuleDay {
  position: number | null
  weekday: Weekday
}

/** A stored RRULE (RFC 5545 §3.3.10) taken apart, whether or not anything can expand it. */
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
  byDay: RuleDay[]
  bySetPos: number[]
  weekStart: Weekday
  /** True when the rule holds a part that the fields above do not tell. */
  hasMore: boolean
}

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
const told = new Set(
  'FREQ INTERVAL COUNT UNTIL WKST BYMONTH BYMONTHDAY BYYEARDAY BYWEEKNO BYDAY BYSETPOS'.split(' '),
)

/** Takes a stored RRULE apart; null when it is none, or counts hours and less. */
export function readParts(rrule: string): RuleParts | null {
  const given = new Map(rrule.split(';').map((part) => splitOnce(part)))
  const freq = frequencies.find((name) => name === given.get('FREQ'))
  const byDay = (given.get('BYDAY')?.split(',') ?? []).map(readDay)
  if (freq === undefined || byDay.includes(null)) return null
  const numbers = (name: string) => (given.get(name)?.split(',') ?? []).map(Number)
  return {
    freq,
    interval: Number(given.get('INTERVAL') ?? 1),
    count: given.has('COUNT') ? Number(given.get('COUNT')) : null,
    untilOn: given.get('UNTIL')?.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3') ?? null,
    byMonth: numbers('BYMONTH'),
    byMonthDay: numbers('BYMONTHDAY'),
    byYearDay: numbers('BYYEARDAY'),
    byWeekNo: numbers('BYWEEKNO'),
    byDay: byDay.filter((day) => day !== null),
    bySetPos: numbers('BYSETPOS'),
    weekStart: weekdays.find((day) => day === given.get('WKST')) ?? 'MO',
    hasMore: [...given.keys()].some((name) => !told.has(name)),
  }
}

function splitOnce(part: string): [string, string] {
  const at = part.indexOf('=')
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
}

function readDay(text: string): RuleDay | null {
  const weekday = weekdays.find((day) => text.endsWith(day))
  const rank = text.slice(0, -2)
  if (weekday === undefined || !/^([+-]?\d+)?$/.test(rank)) return null
  return { position: rank === '' ? null : Number(rank), weekday }
}
