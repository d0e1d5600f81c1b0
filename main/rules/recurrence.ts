import {
  compileRule,
  type CompiledRule,
  floatingMs,
  horizonMs,
  isExhausted,
  type Recurring,
} from './recurrence-compiled'
import { readRule, type RuleRefusal } from './recurrence-rule'

export { toEpochMs, toInstant, toWallTime } from './recurrence-clock'

const dayMs = 86_400_000
/** A view is a year at most: one window. */
const viewWindowMs = 2 * 366 * dayMs
const firstWindowMs = 40 * dayMs
/** A daily rule stays within the library's iterations in windows of this size. */
const maxWindowMs = 20 * 366 * dayMs

export type RuleVerdict = { ok: true } | { ok: false; reason: RuleRefusal }

/** Whether a rule can be expanded within bounds and gives at least one day on or after its start. */
export function checkRule(
  rrule: string,
  schedule: Pick<Recurring, 'startOn' | 'startTime'>,
): RuleVerdict {
  const parts = readRule(rrule)
  if (typeof parts === 'string') return { ok: false, reason: parts }
  return firstRuleDay({ ...schedule, rrule }) === null
    ? { ok: false, reason: 'noDate' }
    : { ok: true }
}

/** The first day on or after `startOn` that the rule itself gives, DTSTART or not; null when there is none. */
export function firstRuleDay(schedule: Recurring): string | null {
  if (!hasRule(schedule)) return schedule.startOn
  const compiled = compileRule(schedule)
  const span = { fromMs: compiled.startMs, toMs: horizonMs, windowMs: firstWindowMs }
  for (const start of ruleStarts(compiled, span)) return localDay(start)
  return null
}

/**
 * The starts of a schedule whose day lies from `from` (inclusive) to `to` (exclusive), at most
 * `limit`, in order: YYYY-MM-DDTHH:MM as wall time in the schedule's zone, a day alone when it
 * lasts all day. DTSTART is always the first (RFC 5545 §3.8.5.3). Throws on a rule that
 * {@link checkRule} refuses.
 */
export function expandStarts(
  schedule: Recurring,
  from: string,
  to: string,
  limit = 2000,
): string[] {
  const toMs = Date.parse(`${to.slice(0, 10)}T00:00Z`) - 1
  const fromMs = Date.parse(`${from.slice(0, 10)}T00:00Z`)
  return take(schedule, { fromMs, toMs, windowMs: viewWindowMs }, limit)
}

/** The first starts of a schedule on or after a local day or wall time, in the form of {@link expandStarts}. */
export function nextStarts(schedule: Recurring, from: string, count: number): string[] {
  const fromMs = Date.parse(from.length > 10 ? `${from}Z` : `${from}T00:00Z`)
  return take(schedule, { fromMs, toMs: horizonMs, windowMs: firstWindowMs }, count)
}

/** Where to look, both ends included, and how far at first. */
interface Span {
  fromMs: number
  toMs: number
  windowMs: number
}

function take(schedule: Recurring, span: Span, limit: number): string[] {
  const starts: string[] = []
  const time = schedule.startTime === null ? '' : `T${schedule.startTime}`
  for (const start of allStarts(schedule, span)) {
    starts.push(localDay(start) + time)
    if (starts.length >= limit) break
  }
  return starts
}

/** DTSTART and what the rule gives, each once. */
function* allStarts(schedule: Recurring, span: Span): Generator<number> {
  const startMs = floatingMs(schedule)
  if (startMs > span.toMs) return
  if (startMs >= span.fromMs) yield startMs
  if (!hasRule(schedule)) return
  yield* ruleStarts(compileRule(schedule), { ...span, fromMs: Math.max(span.fromMs, startMs + 1) })
}

function hasRule(schedule: Recurring): schedule is Recurring & { rrule: string } {
  return schedule.rrule !== null
}

/** Walks in growing windows, so that asking for five dates does not expand a century. */
function* ruleStarts({ parts, between }: CompiledRule, span: Span): Generator<number> {
  const untilMs = parts.untilOn === null ? span.toMs : Date.parse(`${parts.untilOn}T23:59:59Z`)
  const lastMs = Math.min(span.toMs, untilMs)
  let { windowMs } = span
  for (let lowMs = span.fromMs; lowMs <= lastMs; lowMs += windowMs + 1) {
    if (lowMs > span.fromMs) windowMs = Math.min(maxWindowMs, windowMs * 4)
    yield* startsWithin(between, lowMs, Math.min(lastMs, lowMs + windowMs))
  }
}

/** A window in which the library gives up looking holds no start that it could find. */
function startsWithin(between: CompiledRule['between'], fromMs: number, toMs: number): number[] {
  try {
    return between(fromMs, toMs)
  } catch (error) {
    if (isExhausted(error)) return []
    throw error
  }
}

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

/** Civil date of a number of milliseconds since 1970, by integers: a Date object each would cost more. */
function localDay(milliseconds: number): string {
  const days = Math.floor(milliseconds / dayMs) + 719_468
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${twoDigits[month]}-${twoDigits[day]}`
}
