import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { act, type Writing } from '../../database/action'
import { directory } from '../../database/directory'
import { sessionOf } from '../../database/sessions'
import { workspaceRow } from '../../database/workspace-row'
import { fileNameFor } from '../../rules/file-name'
import { spreadsheetCsv } from '../../rules/spreadsheet-csv'
import { readAttendance } from './attendance/read-attendance'
import { attendanceSheet } from './attendance-sheet'
import { closeSession } from './close'
import { exportSession } from './export-session'
import { listSessions, listTrash, sessionFacets } from './list'
import { openSession } from './open-session'
import { recipientsOf } from './recipients'
import { attendancesOf, getSession, keptSession, wholeSession } from './read'
import { sharedAtRitual } from './shared'
import { waitingSessions } from './waiting'
import { cancelSession, editSession, insertSession, reopenSession, setTrashed } from './write'
import { removeAttendances, writeAttendances } from './write-attendances'
import { writeItems } from './write-items'
import { markShared, writeShared } from './write-shared'

const os = implement(contract.sessions).$context<EngineContext>()

export const sessionsRouter = os.router({
  list: os.list.handler(({ context, input }) => {
    const { isAscending, offset, limit, ...filter } = input
    return listSessions(openFile(context), filter, { isAscending, offset, limit })
  }),

  facets: os.facets.handler(({ context }) => sessionFacets(openFile(context))),

  get: os.get.handler(({ context, input }) => getSession(openFile(context).database, input.id)),

  ofOccurrence: os.ofOccurrence.handler(({ context, input }) => {
    const { database } = openFile(context)
    const row = sessionOf(database, input)
    return row ? wholeSession(database, row) : null
  }),

  waiting: os.waiting.handler(({ context, input: { now, since } }) =>
    waitingSessions(openFile(context), now, since),
  ),

  create: os.create.handler(({ context, input }) =>
    written(context, 'sessions.create', (writing) => insertSession(writing, input)),
  ),

  createFromOccurrence: os.createFromOccurrence.handler(({ context, input }) =>
    written(context, 'sessions.createFromOccurrence', (writing) => openSession(writing, input)),
  ),

  update: os.update.handler(({ context, input: { id, ...edit } }) =>
    rewritten(context, 'sessions.update', id, (writing) => editSession(writing, id, edit)),
  ),

  cancel: os.cancel.handler(({ context, input: { id, reason } }) =>
    rewritten(context, 'sessions.cancel', id, (writing) => cancelSession(writing, id, reason)),
  ),

  reopen: os.reopen.handler(({ context, input: { id } }) =>
    rewritten(context, 'sessions.reopen', id, reopenSession),
  ),

  remove: os.remove.handler(({ context, input: { id } }) => {
    const remove = (writing: Writing) => setTrashed(writing, id, true)
    const { actionId } = act(openFile(context), 'sessions.remove', remove)
    return { actionId }
  }),

  trash: os.trash.handler(({ context }) => listTrash(openFile(context))),

  restore: os.restore.handler(({ context, input: { id } }) =>
    written(context, 'sessions.restore', (writing) => {
      setTrashed(writing, id, false)
      return id
    }),
  ),

  setAttendance: os.setAttendance.handler(({ context, input }) =>
    rewritten(context, 'sessions.setAttendance', input.id, (writing, id) =>
      writeAttendances(writing, id, input.attendances),
    ),
  ),

  removeAttendance: os.removeAttendance.handler(({ context, input }) =>
    rewritten(context, 'sessions.removeAttendance', input.id, (writing, id) =>
      removeAttendances(writing, id, new Set(input.personIds)),
    ),
  ),

  setItems: os.setItems.handler(({ context, input }) =>
    rewritten(context, 'sessions.setItems', input.id, (writing, id) =>
      writeItems(writing, id, input.items),
    ),
  ),

  setResources: os.setResources.handler(({ context, input }) =>
    rewritten(context, 'sessions.setResources', input.id, (writing, id) => {
      const entered = writeShared(writing, id, input.resources)
      if (keptSession(writing.database, id).state === 'closed') markShared(writing, entered)
    }),
  ),

  sharedAtRitual: os.sharedAtRitual.handler(({ context, input: { ritualId, limit } }) =>
    sharedAtRitual(openFile(context).database, ritualId, limit),
  ),

  close: os.close.handler(({ context, input: { target, closing } }) =>
    written(context, 'sessions.close', (writing) => closeSession(writing, target, closing)),
  ),

  readAttendance: os.readAttendance.handler(
    ({ context, input: { id, source, ...given }, signal }) => {
      const file = openFile(context)
      const ofSession = id === undefined ? undefined : keptSession(file.database, id).mode
      const mode = given.mode ?? ofSession ?? 'inPerson'
      const stop = signal ?? new AbortController().signal
      return readAttendance(file, context.host.spawn, source, mode, stop)
    },
  ),
  recipients: os.recipients.handler(({ context, input: { id, purpose, today } }) => {
    const file = openFile(context)
    const everybody = directory(file).map(({ member }) => member)
    return recipientsOf(purpose, getSession(file.database, id), everybody, today)
  }),

  exportIcs: os.exportIcs.handler(({ context, input: { id } }) => {
    const { database } = openFile(context)
    const session = keptSession(database, id)
    const text = exportSession(session, workspaceRow(database).name, new Date().toISOString())
    return new File([text], `${fileNameFor(session.title)}.ics`, { type: 'text/calendar' })
  }),

  exportAttendance: os.exportAttendance.handler(({ context, input: { id, headers, words } }) => {
    const { database } = openFile(context)
    const { title, startOn } = keptSession(database, id)
    const csv = spreadsheetCsv([headers, ...attendanceSheet(attendancesOf(database, id), words)])
    return new File([csv], `${fileNameFor(title)} ${startOn}.csv`, { type: 'text/csv' })
  }),
})

/** Writes in one action, and gives the session as it is from now on. */
function written(context: EngineContext, operation: string, write: (writing: Writing) => string) {
  const file = openFile(context)
  const { actionId, value } = act(file, operation, write)
  return { actionId, session: getSession(file.database, value) }
}

/** As {@link written}, for a session that has to be there. */
function rewritten(
  context: EngineContext,
  operation: string,
  id: string,
  write: (writing: Writing, id: string) => void,
) {
  return written(context, operation, (writing) => {
    write(writing, keptSession(writing.database, id).id)
    return id
  })
}
