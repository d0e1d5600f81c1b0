import type { Closing, SessionTarget } from '../../../preload/contract/session-shapes'
import type { Writing } from '../../database/action'
import { changedFields, isEmpty } from '../../database/changed-fields'
import { writeContributionsOfClosing } from '../../database/contributions'
import { writeTimeOfClosing } from '../../database/time-entries'
import { checkPeople } from './known-people'
import { openSession } from './open-session'
import { keptSession } from './read'
import { reopenSession, setFields } from './write'
import { replaceAttendances } from './write-attendances'
import { writeItems } from './write-items'
import { markShared, sharedIds, writeShared } from './write-shared'

/**
 * Writes all that a closing says of a session, or of the occurrence that becomes one, inside one
 * action; gives the session's id. Closing again rewrites; the first closing keeps its instant.
 */
export function closeSession(writing: Writing, target: SessionTarget, closing: Closing): string {
  const { database, at } = writing
  const id = 'id' in target ? target.id : openSession(writing, target)
  const { attendances, items, resources, time, thanks, ...said } = closing
  if (keptSession(database, id).state === 'cancelled') reopenSession(writing, id)
  const before = keptSession(database, id)
  const fields = changedFields(before, {
    ...said,
    state: 'closed',
    closedAt: before.closedAt ?? at,
  })
  if (!isEmpty(fields)) setFields(writing, id, fields)
  if (attendances !== null) replaceAttendances(writing, id, attendances)
  writeItems(writing, id, items)
  const entered = writeShared(writing, id, resources)
  // Closed again, a session says nothing new of what it shared the first time.
  markShared(writing, before.state === 'closed' ? entered : sharedIds(database, id))
  checkPeople(
    database,
    [...time, ...thanks].map(({ personId }) => personId),
  )
  writeTimeOfClosing(writing, id, before.startOn, time)
  writeContributionsOfClosing(writing, id, before.startOn, thanks)
  return id
}
