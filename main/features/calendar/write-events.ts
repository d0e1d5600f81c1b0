import { eq } from 'drizzle-orm'
import type { Mode, RitualDraft } from '../../../preload/contract/rituals'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { freeOccurrenceId } from '../../database/free-occurrence-id'
import { insertRitual } from '../../database/rituals'
import { occurrences, rituals, series } from '../../database/schema'
import type { CalendarEvent, CalendarException } from '../../rules/calendar-event'
import type { KnownEvent } from '../../database/calendar-events'

/** Makes a ritual of an event nobody had yet: recurring or single, with its exceptions. */
export function createFromEvent(writing: Writing, event: CalendarEvent): void {
  const ritualId = insertRitual(writing, draftOf(event), {
    uid: event.uid,
    sequence: event.sequence,
  })
  const row = writing.database.select().from(series).where(eq(series.ritualId, ritualId)).get()
  if (!row) throw new Error('a ritual without its series')
  writeExceptions(writing, row.id, event.exceptions)
}

/** Gives a series of the workspace what a newer version of its event says; takes it out of the trash. */
export function updateFromEvent(writing: Writing, known: KnownEvent, event: CalendarEvent): void {
  const { database, at } = writing
  const { seriesId, ritualId } = known
  const ritual = database.select().from(rituals).where(eq(rituals.id, ritualId)).get()
  const own = database.select().from(series).where(eq(series.id, seriesId)).get()
  if (!ritual || !own) throw new Error('an event of the plan has left the workspace')
  // A ritual of several series keeps its own title; the event then names its series alone.
  const siblings = database.select().from(series).where(eq(series.ritualId, ritualId)).all()
  const bearsTitle = siblings.length === 1
  const identity = changedFields(ritual, {
    deletedAt: null,
    purpose: event.purpose,
    ...(bearsTitle ? { title: event.title } : {}),
  })
  if (!isEmpty(identity)) {
    database
      .update(rituals)
      .set({ ...identity, updatedAt: at })
      .where(eq(rituals.id, ritualId))
      .run()
  }
  const schedule = changedFields(own, {
    ...event.schedule,
    deletedAt: null,
    place: event.place,
    link: event.link,
    sequence: Math.max(own.sequence, event.sequence),
    titleOverride: bearsTitle || event.title === ritual.title ? null : event.title,
  })
  if (!isEmpty(schedule)) {
    database
      .update(series)
      .set({ ...schedule, updatedAt: at })
      .where(eq(series.id, seriesId))
      .run()
  }
  writeExceptions(writing, seriesId, event.exceptions)
}

function draftOf(event: CalendarEvent): RitualDraft {
  const { title, purpose, place, link, schedule } = event
  return {
    ...schedule,
    title,
    purpose,
    place,
    link,
    mode: modeOf(event),
    scope: 'national',
    territory: '',
    leadId: null,
    backupId: null,
    isFounding: false,
    templateKey: null,
    reminderMinutes: null,
  }
}

/** A calendar does not say how people meet; a place and a link do. */
function modeOf({ place, link }: CalendarEvent): Mode {
  if (link === '') return place === '' ? 'remote' : 'inPerson'
  return place === '' ? 'remote' : 'hybrid'
}

/** Makes the exceptions of a series those of the event; that a date was held stays known. */
function writeExceptions(
  writing: Writing,
  seriesId: string,
  wanted: readonly CalendarException[],
): void {
  const { database, at } = writing
  const rows = database.select().from(occurrences).where(eq(occurrences.seriesId, seriesId)).all()
  const rowByStart = new Map(rows.map((row) => [row.originalStart, row]))
  const wantedStarts = new Set(wanted.map(({ originalStart }) => originalStart))
  for (const exception of wanted)
    writeException(writing, seriesId, exception, rowByStart.get(exception.originalStart))
  for (const row of rows) {
    const isOurs = row.state === 'held' && row.startOn === null
    if (wantedStarts.has(row.originalStart) || row.deletedAt !== null || isOurs) continue
    database
      .update(occurrences)
      .set({ deletedAt: at, updatedAt: at })
      .where(eq(occurrences.id, row.id))
      .run()
  }
}

function writeException(
  { database, at }: Writing,
  seriesId: string,
  exception: CalendarException,
  row: typeof occurrences.$inferSelect | undefined,
): void {
  const { title, ...rest } = exception
  const values = { ...rest, titleOverride: title }
  if (!row) {
    const id = freeOccurrenceId(database, { seriesId, originalStart: exception.originalStart })
    const lifetime = { createdAt: at, updatedAt: at }
    database
      .insert(occurrences)
      .values({ id, seriesId, ...values, ...lifetime })
      .run()
    return
  }
  // A calendar knows one kind of absence: a reason noted here outlives it.
  const isAbsentAlready =
    row.state === 'cancelled' && values.state === 'excluded' && row.deletedAt === null
  if (isAbsentAlready) return
  const changed = changedFields(row, { ...values, deletedAt: null })
  if (isEmpty(changed)) return
  database
    .update(occurrences)
    .set({ ...changed, updatedAt: at })
    .where(eq(occurrences.id, row.id))
    .run()
}
