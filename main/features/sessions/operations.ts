import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { act, type Writing } from '../../database/action'
import { sessionOf } from '../../database/sessions'
import { listSessions, listTrash, sessionFacets } from './list'
import { openSession } from './open-session'
import { getSession, wholeSession } from './read'
import { cancelSession, editSession, insertSession, reopenSession, setTrashed } from './write'

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

  waiting: os.waiting.handler(pending),

  create: os.create.handler(({ context, input }) =>
    written(context, 'sessions.create', (writing) => insertSession(writing, input)),
  ),

  createFromOccurrence: os.createFromOccurrence.handler(({ context, input }) =>
    written(context, 'sessions.createFromOccurrence', (writing) => openSession(writing, input)),
  ),

  update: os.update.handler(({ context, input }) => {
    const { id, ...edit } = input
    return written(context, 'sessions.update', (writing) => {
      editSession(writing, id, edit)
      return id
    })
  }),

  cancel: os.cancel.handler(({ context, input: { id, reason } }) =>
    written(context, 'sessions.cancel', (writing) => {
      cancelSession(writing, id, reason)
      return id
    }),
  ),

  reopen: os.reopen.handler(({ context, input: { id } }) =>
    written(context, 'sessions.reopen', (writing) => {
      reopenSession(writing, id)
      return id
    }),
  ),

  remove: os.remove.handler(({ context, input: { id } }) => {
    const remove = (writing: Writing) => setTrashed(writing, id, true)
    const { actionId } = act(openFile(context), 'sessions.remove', remove)
    return { actionId }
  }),

  trash: os.trash.handler(({ context }) => listTrash(openFile(context).database)),

  restore: os.restore.handler(({ context, input: { id } }) =>
    written(context, 'sessions.restore', (writing) => {
      setTrashed(writing, id, false)
      return id
    }),
  ),

  setAttendance: os.setAttendance.handler(pending),
  removeAttendance: os.removeAttendance.handler(pending),
  setItems: os.setItems.handler(pending),
  setResources: os.setResources.handler(pending),
  readAttendance: os.readAttendance.handler(pending),
  close: os.close.handler(pending),
  recipients: os.recipients.handler(pending),
  exportIcs: os.exportIcs.handler(pending),
  exportAttendance: os.exportAttendance.handler(pending),
})

/** Writes in one action, and gives the session as it is from now on. */
function written(context: EngineContext, operation: string, write: (writing: Writing) => string) {
  const file = openFile(context)
  const { actionId, value } = act(file, operation, write)
  return { actionId, session: getSession(file.database, value) }
}

function pending(): never {
  throw new Error('not built yet')
}
