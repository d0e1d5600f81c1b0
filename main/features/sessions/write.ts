import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { OccurrenceKey } from '../../../preload/contract/rituals'
import type { SessionDraft } from '../../../preload/contract/session-shapes'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { findException, moveOccurrence, writeException } from '../../database/occurrence-writing'
import { isGivenOccurrence } from '../../database/read-occurrence'
import { sessions } from '../../database/schema'
import { followOccurrence, type StoredSession } from '../../database/sessions'
import { fail } from '../../rules/failure'
import { joinStart } from '../../rules/local-start'
import { checkPeople } from './known-people'
import { keptSession } from './read'

type SessionEdit = {
  [Field in keyof SessionDraft | 'registeredCount' | 'inPersonCount' | 'remoteCount']?:
    | StoredSession[Field]
    | undefined
}

/** Inserts a free-standing session; gives its id. */
export function insertSession({ database, at }: Writing, draft: SessionDraft): string {
  checkPeople(database, [draft.leadId])
  const id = uuidv7()
  database
    .insert(sessions)
    .values({ id, ...draft, state: 'planned', reason: '', createdAt: at, updatedAt: at })
    .run()
  return id
}

/** Writes what differs; with a new date, the occurrence the session comes from moves too. */
export function editSession(writing: Writing, id: string, edit: SessionEdit): void {
  const before = keptSession(writing.database, id)
  const fields = changedFields(before, edit)
  if (isEmpty(fields)) return
  checkPeople(writing.database, [fields.leadId])
  setFields(writing, id, fields)
  const after = { ...before, ...fields }
  const isPlacedAnew = 'startOn' in fields || 'startTime' in fields || 'timeZone' in fields
  // How long it really lasted is not what the calendar planned.
  const isOtherLength = 'durationMinutes' in fields && after.state !== 'closed'
  if (isPlacedAnew || isOtherLength) placeOccurrence(writing, after)
}

/** Calls a session off, and the occurrence it comes from with it. */
export function cancelSession(writing: Writing, id: string, reason: string): void {
  const before = keptSession(writing.database, id)
  const wanted = { state: 'cancelled', reason, closedAt: null } as const
  const fields = changedFields(before, wanted)
  if (isEmpty(fields)) return
  setFields(writing, id, fields)
  const key = keyOf(writing, before)
  if (!key) return
  const exception = findException(writing.database, key)
  const isSaid =
    exception?.deletedAt === null && exception.state === 'cancelled' && exception.reason === reason
  if (!isSaid) writeException(writing, key, { state: 'cancelled', reason })
}

/** Makes a closed or cancelled session a planned one; its occurrence, if cancelled, is on again. */
export function reopenSession(writing: Writing, id: string): void {
  const before = keptSession(writing.database, id)
  const fields = changedFields(before, { state: 'planned', reason: '', closedAt: null })
  if (isEmpty(fields)) return
  setFields(writing, id, fields)
  const key = keyOf(writing, before)
  if (!key) return
  const exception = findException(writing.database, key)
  if (exception?.deletedAt === null && exception.state === 'cancelled')
    writeException(writing, key, { state: 'planned', reason: '' })
}

/** Puts a session in the trash, or takes it out. */
export function setTrashed(writing: Writing, id: string, isTrashed: boolean): void {
  const { database, at } = writing
  const row = database.select().from(sessions).where(eq(sessions.id, id)).get()
  if (!row) return fail('NOT_FOUND', { kind: 'session' })
  if ((row.deletedAt !== null) === isTrashed) return
  setFields(writing, id, { deletedAt: isTrashed ? at : null })
  const key = isTrashed ? null : keyOf(writing, row)
  if (key) followOccurrence(writing, key)
}

/** Writes fields of one session. */
export function setFields(
  { database, at }: Writing,
  id: string,
  fields: Partial<StoredSession>,
): void {
  database
    .update(sessions)
    .set({ ...fields, updatedAt: at })
    .where(eq(sessions.id, id))
    .run()
}

function placeOccurrence(writing: Writing, session: StoredSession): void {
  const key = keyOf(writing, session)
  if (!key) return
  const { startOn, startTime, durationMinutes, timeZone } = session
  moveOccurrence(writing, key, { start: joinStart(startOn, startTime), durationMinutes }, timeZone)
  // Moving a date puts it back on.
  if (session.state === 'cancelled')
    writeException(writing, key, { state: 'cancelled', reason: session.reason })
}

/** The occurrence a session comes from, if its ritual still has it. */
function keyOf({ database }: Writing, session: StoredSession): OccurrenceKey | null {
  const { seriesId, originalStart } = session
  if (seriesId === null || originalStart === null) return null
  const key = { seriesId, originalStart }
  return isGivenOccurrence(database, key) ? key : null
}
