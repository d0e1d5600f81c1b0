import { and, eq, isNull } from 'drizzle-orm'
import type { Mode, RitualDraft } from '../../../preload/contract/rituals'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { insertRitual } from '../../database/rituals'
import { rituals, series } from '../../database/schema'
import type { CalendarEvent } from '../../rules/calendar-event'
import type { KnownEvent } from '../../database/calendar-events'
import { followImport } from './follow-import'
import { writeExceptions } from './write-exceptions'

/** Makes a ritual of an event nobody had yet: recurring or single, with its exceptions. */
export function createFromEvent(writing: Writing, event: CalendarEvent): void {
  const ritualId = insertRitual(writing, draftOf(event), {
    uid: event.uid,
    sequence: event.sequence,
  })
  const row = writing.database.select().from(series).where(eq(series.ritualId, ritualId)).get()
  if (!row) throw new Error('a ritual without its series')
  writeExceptions(writing, row, event.exceptions)
}

/** Gives a series of the workspace what a newer version of its event says; takes it out of the trash. */
export function updateFromEvent(writing: Writing, known: KnownEvent, event: CalendarEvent): void {
  const { database, at } = writing
  const { seriesId, ritualId } = known
  const ritual = database.select().from(rituals).where(eq(rituals.id, ritualId)).get()
  const own = database.select().from(series).where(eq(series.id, seriesId)).get()
  if (!ritual || !own) throw new Error('an event of the plan has left the workspace')
  // A ritual of several series keeps its own words; the event then speaks for its series alone.
  const isAlone = !database
    .select()
    .from(series)
    .where(and(eq(series.ritualId, ritualId), isNull(series.deletedAt)))
    .all()
    .some(({ id }) => id !== seriesId)
  const { title, purpose } = event
  const identity = changedFields(ritual, {
    deletedAt: null,
    ...(isAlone ? { title, purpose } : {}),
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
    titleOverride: isAlone || title === ritual.title ? null : title,
    purposeOverride: isAlone || purpose === ritual.purpose ? null : purpose,
  })
  if (!isEmpty(schedule)) {
    database
      .update(series)
      .set({ ...schedule, updatedAt: at })
      .where(eq(series.id, seriesId))
      .run()
  }
  writeExceptions(writing, own, event.exceptions)
  followImport(writing, own, { ...own, ...event.schedule })
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
