import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Session } from '../../../preload/contract/session-shapes'
import { attendances, people, series, sessionItems, sessions } from '../../database/schema'
import { contributionsOfClosing } from '../../database/contributions'
import { timeOfClosing } from '../../database/time-entries'
import type { StoredSession } from '../../database/sessions'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'
import { chosenCounts } from './head-counts'
import { instantsOf } from './instants'
import { sharedAt } from './shared'

const order = new Intl.Collator('fr')

/** One session with all that is written about it, in the trash or not. */
export function getSession(database: ReadableDatabase, id: string): Session {
  const row = database.select().from(sessions).where(eq(sessions.id, id)).get()
  return row ? wholeSession(database, row) : fail('NOT_FOUND', { kind: 'session' })
}

/** The row of a session that can be written: one out of the trash. */
export function keptSession(database: ReadableDatabase, id: string): StoredSession {
  const row = database.select().from(sessions).where(eq(sessions.id, id)).get()
  return row?.deletedAt === null ? row : fail('NOT_FOUND', { kind: 'session' })
}

/** A stored session with its people, items, resources, time and thanks. */
export function wholeSession(database: ReadableDatabase, row: StoredSession): Session {
  const present = attendancesOf(database, row.id)
  return {
    ...row,
    ...instantsOf(row),
    ritualId: ritualOf(database, row.seriesId),
    counts: chosenCounts(row, {
      registered: present.filter(({ isRegistered }) => isRegistered).length,
      inPerson: present.filter(({ mode }) => mode === 'inPerson').length,
      remote: present.filter(({ mode }) => mode === 'remote').length,
    }),
    attendances: present.map(({ territory: _territory, ...one }) => one),
    items: itemsOf(database, row.id),
    resources: sharedAt(database, row.id),
    time: timeOfClosing(database, row.id),
    thanks: contributionsOfClosing(database, row.id),
  }
}

function ritualOf(database: ReadableDatabase, seriesId: string | null): string | null {
  if (seriesId === null) return null
  const found = database
    .select({ ritualId: series.ritualId })
    .from(series)
    .where(eq(series.id, seriesId))
    .get()
  return found?.ritualId ?? null
}

/** Somebody on an attendance list, as the sheet to sign names them. */
export type PersonAttending = Session['attendances'][number] & { territory: string }

/** Who was registered or came, by name. */
export function attendancesOf(database: ReadableDatabase, sessionId: string): PersonAttending[] {
  const { personId, isRegistered, mode, minutes } = attendances
  const { name, organisation, territory } = people
  return database
    .select({ personId, isRegistered, mode, minutes, name, organisation, territory })
    .from(attendances)
    .innerJoin(people, eq(people.id, attendances.personId))
    .where(and(eq(attendances.sessionId, sessionId), isNull(attendances.deletedAt)))
    .all()
    .toSorted((a, b) => order.compare(a.name, b.name) || (a.personId < b.personId ? -1 : 1))
}

function itemsOf(database: ReadableDatabase, sessionId: string): Session['items'] {
  const { id, kind, text, ownerId, dueOn, doneOn } = sessionItems
  return database
    .select({ id, kind, text, ownerId, dueOn, doneOn })
    .from(sessionItems)
    .where(and(eq(sessionItems.sessionId, sessionId), isNull(sessionItems.deletedAt)))
    .orderBy(asc(sessionItems.position), asc(sessionItems.id))
    .all()
}
