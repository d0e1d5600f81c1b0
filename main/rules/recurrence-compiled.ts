import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { Schedule } from '../../preload/contract/rituals'
import { type RuleParts, readRule } from './recurrence-rule'

/** What of a schedule decides its days. */
export type Recurring = Pick<Schedule, 'startOn' | 'startTime' | 'rrule'>

/** The rule of one schedule, ready to be asked for days. */
export interface CompiledRule {
  /** DTSTART as floating wall time, in milliseconds as if it were UTC. */
  startMs: number
  parts: RuleParts
  /** What the rule alone gives between two instants, both included, in order. */
  between: (fromMs: number, toMs: number) => number[]
}

/** Days are expanded no further than this; beyond it lies only a rule that asks for too much. */
export const horizonMs = Date.UTC(2200, 0, 1)
const lastDay = '2199-12-31'

/** Days from 1970 to the horizon: a rule that finds nothing on the way ends there. */
const maxIterations = 85_000
const maxKept = 4000
const compiledByContent = new Map<string, CompiledRule>()

/** Compiles a schedule, or finds it among the last ones compiled: building a rule is a large share of its cost. */
export function compileRule(schedule: Recurring & { rrule: string }): CompiledRule {
  const key = `${schedule.startOn}T${schedule.startTime ?? ''}/${schedule.rrule}`
  const known = compiledByContent.get(key)
  if (known) {
    compiledByContent.delete(key)
    compiledByContent.set(key, known)
    return known
  }
  const parts = readRule(schedule.rrule)
  if (typeof parts === 'string') throw new Error(`A stored rule is ${parts}: ${schedule.rrule}`)
  const compiled = compile(schedule, parts)
  compiledByContent.set(key, compiled)
  if (compiledByContent.size > maxKept) {
    for (const oldest of compiledByContent.keys()) {
      compiledByContent.delete(oldest)
      break
    }
  }
  return compiled
}

/**
 * RFC 5545 §3.3.10: DTSTART always counts as the first occurrence, so a COUNT whose rule does not
 * give DTSTART has one less to give.
 */
function compile(schedule: Recurring, parts: RuleParts): CompiledRule {
  const startMs = floatingMs(schedule)
  if (parts.count === null) return { startMs, parts, between: windowOf(engineFor(startMs, parts)) }
  const isQuick = hasQuickCount(parts)
  const counting = (count: number) =>
    engineFor(startMs, isQuick ? { ...parts, count } : { ...parts, count, untilOn: lastDay })
  let rule = counting(parts.count)
  if (rule.between(new Date(startMs), new Date(startMs), true).length === 0) {
    if (parts.count === 1) return { startMs, parts, between: () => [] }
    rule = counting(parts.count - 1)
  }
  const between = isQuick ? windowOf(rule) : listWindow(rule)
  return { startMs, parts, between }
}

/** In UTC as floating wall time, which takes the library's quick paths; zones are ours to apply. */
function engineFor(startMs: number, parts: RuleParts): RRuleTemporal {
  return new RRuleTemporal({
    dtstart: floating(startMs),
    tzid: 'UTC',
    freq: parts.freq,
    interval: parts.interval,
    maxIterations,
    ...(parts.count === null ? {} : { count: parts.count }),
    ...(parts.untilOn === null
      ? {}
      : { until: floating(Date.parse(`${parts.untilOn}T23:59:59Z`)) }),
    ...(parts.byMonth.length > 0 ? { byMonth: parts.byMonth } : {}),
    ...(parts.byMonthDay.length > 0 ? { byMonthDay: parts.byMonthDay } : {}),
    ...(parts.byYearDay.length > 0 ? { byYearDay: parts.byYearDay } : {}),
    ...(parts.byWeekNo.length > 0 ? { byWeekNo: parts.byWeekNo } : {}),
    ...(parts.byDay.length > 0 ? { byDay: parts.byDay } : {}),
    ...(parts.bySetPos.length > 0 ? { bySetPos: parts.bySetPos } : {}),
    ...(parts.weekStart === null ? {} : { wkst: parts.weekStart }),
    ...(parts.skip === null ? {} : { rscale: 'GREGORIAN', skip: parts.skip }),
  })
}

function windowOf(rule: RRuleTemporal): CompiledRule['between'] {
  return (fromMs, toMs) =>
    rule.between(new Date(fromMs), new Date(toMs), true).map((start) => start.epochMilliseconds)
}

/** Rules the library counts without walking from DTSTART each time. */
function hasQuickCount({
  freq,
  byMonth,
  byMonthDay,
  byYearDay,
  byWeekNo,
  bySetPos,
  skip,
}: RuleParts): boolean {
  if (skip !== null || byYearDay.length > 0 || byWeekNo.length > 0) return false
  return (
    freq === 'MONTHLY' ||
    freq === 'YEARLY' ||
    [byMonth, byMonthDay, bySetPos].every((list) => list.length === 0)
  )
}

/** The other counted rules are walked once, at most 2,000 starts, and kept. */
function listWindow(rule: RRuleTemporal): CompiledRule['between'] {
  let all: number[] | null = null
  return (fromMs, toMs) => {
    all ??= walk(rule)
    return all.filter((start) => start >= fromMs && start <= toMs)
  }
}

function walk(rule: RRuleTemporal): number[] {
  const starts: number[] = []
  try {
    rule.all((start) => {
      starts.push(start.epochMilliseconds)
      return true
    })
  } catch (error) {
    if (!isExhausted(error)) throw error
  }
  return starts
}

/** True for the library's word that it looked at as many periods as it may. */
export function isExhausted(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Maximum iterations')
}

function floating(milliseconds: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO('UTC')
}

/** A local start in milliseconds, as if its wall time were UTC. */
export function floatingMs({
  startOn,
  startTime,
}: Pick<Recurring, 'startOn' | 'startTime'>): number {
  return Date.parse(`${startOn}T${startTime ?? '00:00'}Z`)
}
