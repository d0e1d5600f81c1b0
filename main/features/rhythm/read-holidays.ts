import { and, eq, gte, isNull, lt } from 'drizzle-orm'
import type { Holiday, RhythmSettings } from '../../../preload/contract/rhythm'
import { addDays } from '../../../preload/rules/local-day'
import { schoolHolidays } from '../../database/schema'
import type { ReadableDatabase } from '../../database/workspace-file'
import { publicHolidays } from '../../rules/public-holidays'
import { readRhythmSettings } from './settings'
import type { Span } from './holes'

/** The holidays that count, by the settings, and touch a span of days, in order. */
export function readHolidays(database: ReadableDatabase, span: Span): Holiday[] {
  const settings = readRhythmSettings(database)
  return [...publicOnes(settings, span), ...schoolOnes(database, settings, span)].toSorted(
    (one, other) => (one.startOn < other.startOn ? -1 : one.startOn > other.startOn ? 1 : 0),
  )
}

/** Every day that lies in one of these. */
export function daysOff(holidays: readonly Holiday[]): Set<string> {
  const days = new Set<string>()
  for (const { startOn, endOn } of holidays)
    for (let day = startOn; day <= endOn; day = addDays(day, 1)) days.add(day)
  return days
}

function publicOnes({ publicHolidays: kind }: RhythmSettings, { from, to }: Span): Holiday[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const years = Array.from({ length: last - first + 1 }, (_none, index) => first + index)
  return years
    .flatMap((year) => publicHolidays(kind, year))
    .filter(({ on }) => on >= from && on < to)
    .map(({ name, on }) => ({ kind: 'public', name, startOn: on, endOn: on }))
}

function schoolOnes(
  database: ReadableDatabase,
  { schoolZone }: RhythmSettings,
  { from, to }: Span,
): Holiday[] {
  if (schoolZone === null) return []
  return database
    .select()
    .from(schoolHolidays)
    .where(
      and(
        eq(schoolHolidays.zone, schoolZone),
        lt(schoolHolidays.startOn, to),
        gte(schoolHolidays.endOn, from),
        isNull(schoolHolidays.deletedAt),
      ),
    )
    .all()
    .map(({ name, zone, startOn, endOn }) => ({ kind: 'school', name, zone, startOn, endOn }))
}
