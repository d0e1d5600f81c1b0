import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { OccurrenceKey } from '../../../preload/contract/rituals'
import type { Writing } from '../../database/action'
import { naturalId } from '../../database/natural-key'
import { findException } from '../../database/occurrence-writing'
import { actions, changes, sessions } from '../../database/schema'
import {
  followOccurrence,
  occurrenceFields,
  sessionOf,
  stateOf,
  type StoredSession,
} from '../../database/sessions'
import type { ReadableDatabase } from '../../database/workspace-file'
import { fail } from '../../rules/failure'

const unwritten = {
  kind: 'ritual',
  theme: '',
  linkedTo: '',
  agenda: '',
  minutes: '',
  closedAt: null,
  registeredCount: null,
  inPersonCount: null,
  remoteCount: null,
} as const

/** The session of an occurrence: the one there is, the one in the trash taken out, or a new one. */
export function openSession(writing: Writing, key: OccurrenceKey): string {
  const { database, at } = writing
  const kept = sessionOf(database, key)
  if (kept) return kept.id
  const exception = findException(database, key)
  if (exception?.deletedAt === null && exception.state === 'excluded')
    fail('NOT_FOUND', { kind: 'occurrence' })
  const { said, placed } = occurrenceFields(database, key)
  const { seriesId, originalStart } = key
  const fresh = {
    seriesId,
    originalStart,
    ...unwritten,
    ...said,
    ...placed,
    ...stateOf(database, key),
  }
  const thrown = trashedSessionOf(database, key)
  if (thrown) {
    const fields = wasUndone(database, thrown.id) ? fresh : {}
    database
      .update(sessions)
      .set({ ...fields, deletedAt: null, updatedAt: at })
      .where(eq(sessions.id, thrown.id))
      .run()
    followOccurrence(writing, key)
    return thrown.id
  }
  const id = freeSessionId(database, key)
  database
    .insert(sessions)
    .values({ id, ...fresh, createdAt: at, updatedAt: at })
    .run()
  return id
}

function trashedSessionOf(
  database: ReadableDatabase,
  { seriesId, originalStart }: OccurrenceKey,
): StoredSession | undefined {
  return database
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.seriesId, seriesId),
        eq(sessions.originalStart, originalStart),
        isNotNull(sessions.deletedAt),
      ),
    )
    .orderBy(desc(sessions.deletedAt))
    .get()
}

/** Undone, a session was never to be: it starts afresh. Thrown away, it comes back as it was. */
function wasUndone(database: ReadableDatabase, id: string): boolean {
  const last = database
    .select({ undoesId: actions.undoesId })
    .from(changes)
    .innerJoin(actions, eq(actions.id, changes.actionId))
    .where(
      and(
        eq(changes.tableName, 'sessions'),
        eq(changes.rowId, id),
        eq(changes.field, 'deleted_at'),
      ),
    )
    .orderBy(desc(changes.id))
    .get()
  return last !== undefined && last.undoesId !== null
}

/** The natural id, unless a session that has since followed its occurrence elsewhere bears it. */
function freeSessionId(
  database: ReadableDatabase,
  { seriesId, originalStart }: OccurrenceKey,
): string {
  const natural = naturalId('sessions', seriesId, originalStart)
  const taken = database.select().from(sessions).where(eq(sessions.id, natural)).get()
  return taken ? uuidv7() : natural
}
