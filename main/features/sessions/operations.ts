import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { EngineContext } from '../../context'

const os = implement(contract.sessions).$context<EngineContext>()

export const sessionsRouter = os.router({
  list: os.list.handler(pending),
  facets: os.facets.handler(pending),
  get: os.get.handler(pending),
  ofOccurrence: os.ofOccurrence.handler(pending),
  waiting: os.waiting.handler(pending),
  create: os.create.handler(pending),
  createFromOccurrence: os.createFromOccurrence.handler(pending),
  update: os.update.handler(pending),
  cancel: os.cancel.handler(pending),
  reopen: os.reopen.handler(pending),
  remove: os.remove.handler(pending),
  trash: os.trash.handler(pending),
  restore: os.restore.handler(pending),
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

function pending(): never {
  throw new Error('not built yet')
}
