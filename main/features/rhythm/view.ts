import { isNull } from 'drizzle-orm'
import type { Occurrence } from '../../../preload/contract/calendar'
import type { Regularity, Rhythm, RhythmWarning } from '../../../preload/contract/rhythm'
import { addDays, addMonths, mondayOf } from '../../../preload/rules/local-day'
import { rituals } from '../../database/schema'
import type { WorkspaceFile } from '../../database/workspace-file'
import { denseWeeks } from './density'
import type { Span } from './holes'
import { takesPlace } from './meeting'
import { daysOff, readHolidays } from './read-holidays'
import { type MeetingsRead, readMeetings } from './read-meetings'
import { readTerritories } from './read-territories'
import { regularityOf } from './regularity'
import { readRhythmSettings } from './settings'
import { missedMembers } from './missed-members'

/** A hole may begin or end well out of the view; beyond this, there simply is none. */
const lookedAroundDays = 366

interface Asked {
  from: string
  today: string
  weeks: number
}

/** The weeks from the Monday of `from` on, a row a ritual, with what is too dense and what is missing. */
export function viewRhythm(file: WorkspaceFile, { from, today, weeks }: Asked): Rhythm {
  const monday = mondayOf(from)
  const weeksOn = Array.from({ length: weeks }, (_none, index) => addDays(monday, 7 * index))
  const span = { from: monday, to: addDays(monday, 7 * weeks) }
  const yearAgo = addMonths(today, -12)
  const around = addDays(span.from, -lookedAroundDays)
  const wide: Span = {
    from: yearAgo < around ? yearAgo : around,
    to: laterOf(addDays(span.to, lookedAroundDays), today),
  }
  const read = readMeetings(file, wide)
  const byRitual = Map.groupBy(read.occurrences, ({ ritualId }) => ritualId)
  return {
    weeksOn,
    rows: readRituals(file).map(({ id, title }) => ({
      ritualId: id,
      title,
      regularity: regularityBetween(byRitual.get(id) ?? [], yearAgo, today),
      weeks: byWeek(byRitual.get(id) ?? [], weeksOn, ({ start }) => start),
    })),
    freeMeetings: byWeek(read.free, weeksOn, ({ startOn }) => startOn),
    warnings: warningsOf(file, read, { span, wide, weeksOn, today }),
    holidays: readHolidays(file.database, span),
  }
}

/** Regularity of one ritual over the days from `from` (inclusive) to `today` (exclusive). */
export function regularityOfRitual(
  file: WorkspaceFile,
  { ritualId, from, today }: { ritualId: string; from: string; today: string },
): Regularity {
  const { occurrences } = readMeetings(file, { from, to: today })
  const own = occurrences.filter((one) => one.ritualId === ritualId)
  return regularityBetween(own, from, today)
}

interface Looked {
  span: Span
  wide: Span
  weeksOn: string[]
  today: string
}

function warningsOf(
  file: WorkspaceFile,
  { meetings }: MeetingsRead,
  { span, wide, weeksOn, today }: Looked,
): RhythmWarning[] {
  const { densePerWeek, holeDays } = readRhythmSettings(file.database)
  const taking = meetings.filter(takesPlace)
  const off = daysOff(readHolidays(file.database, wide))
  const dense = denseWeeks(
    taking.map(({ on }) => on),
    weeksOn,
    densePerWeek,
  )
  const territories = readTerritories(file.database, today)
  return [
    ...dense.map((one) => ({ kind: 'dense' as const, ...one })),
    ...missedMembers(taking, territories, span, holeDays, (day) => off.has(day)),
  ]
}

function regularityBetween(occurrences: readonly Occurrence[], from: string, today: string) {
  return regularityOf(
    occurrences.filter(({ start }) => start >= from && start < today).map(({ state }) => state),
  )
}

function byWeek<T>(items: readonly T[], weeksOn: readonly string[], dayOf: (item: T) => string) {
  const grouped = Map.groupBy(items, (item) => mondayOf(dayOf(item).slice(0, 10)))
  return weeksOn.map((weekOn) => grouped.get(weekOn) ?? [])
}

function readRituals({ database }: WorkspaceFile) {
  return database
    .select({ id: rituals.id, title: rituals.title })
    .from(rituals)
    .where(isNull(rituals.deletedAt))
    .all()
    .toSorted((one, other) => one.title.localeCompare(other.title))
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other
}
