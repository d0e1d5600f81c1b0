import type { Ritual } from '../../preload/contract/rituals'
import { occurrences, rituals, series } from './schema'
import type { ReadableDatabase } from './workspace-file'
import type { CalendarEvent, CalendarException } from '../rules/calendar-event'

type SeriesRow = typeof series.$inferSelect
type OccurrenceRow = typeof occurrences.$inferSelect
type Described = Pick<Ritual, 'title' | 'purpose' | 'deletedAt'>

/** A series of the workspace as the iCalendar event it would be, and where it lives. */
export interface KnownEvent {
  event: CalendarEvent
  ritualId: string
  seriesId: string
  isTrashed: boolean
}

/** Every series as an event, those in the trash included: an import must recognise them. */
export function readCalendarEvents(database: ReadableDatabase): KnownEvent[] {
  const ritualById = new Map(
    database
      .select()
      .from(rituals)
      .all()
      .map((row) => [row.id, row]),
  )
  const exceptionsBySeries = Map.groupBy(
    database
      .select()
      .from(occurrences)
      .all()
      .filter(({ deletedAt }) => deletedAt === null),
    (row) => row.seriesId,
  )
  return database
    .select()
    .from(series)
    .all()
    .flatMap((row) => {
      const ritual = ritualById.get(row.ritualId)
      return ritual ? [knownEvent(row, ritual, exceptionsBySeries.get(row.id) ?? [])] : []
    })
}

function knownEvent(row: SeriesRow, ritual: Described, exceptions: OccurrenceRow[]): KnownEvent {
  const { startOn, startTime, timeZone, rrule, durationMinutes, uid, sequence, place, link } = row
  return {
    event: {
      uid,
      sequence,
      title: row.titleOverride ?? ritual.title,
      purpose: row.purposeOverride ?? ritual.purpose,
      place,
      link,
      schedule: { startOn, startTime, timeZone, rrule, durationMinutes },
      exceptions: exceptions.filter(differsForACalendar).map(calendarException),
    },
    ritualId: row.ritualId,
    seriesId: row.id,
    isTrashed: row.deletedAt !== null || ritual.deletedAt !== null,
  }
}

/** That an occurrence was held is ours to know; a calendar sees it as the rule has it. */
function differsForACalendar(row: OccurrenceRow): boolean {
  const isAsPlanned = row.state === 'held' || row.state === 'planned'
  const overrides = [row.startOn, row.durationMinutes, row.titleOverride, row.place, row.link]
  return !isAsPlanned || row.isExtra || overrides.some((value) => value !== null)
}

function calendarException(row: OccurrenceRow): CalendarException {
  const { originalStart, isExtra, reason, startOn, startTime, durationMinutes, place, link } = row
  const state = row.state === 'held' ? 'planned' : row.state
  const title = row.titleOverride
  return {
    originalStart,
    state,
    isExtra,
    reason,
    startOn,
    startTime,
    durationMinutes,
    title,
    place,
    link,
  }
}
