import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { EngineContext } from '../../context'
import { pending } from '../../rules/pending'

const os = implement(contract.sources).$context<EngineContext>()

export const sourcesRouter = os.router({
  list: os.list.handler(pending),
  get: os.get.handler(pending),
  due: os.due.handler(pending),
  create: os.create.handler(pending),
  update: os.update.handler(pending),
  remove: os.remove.handler(pending),
  trash: os.trash.handler(pending),
  restore: os.restore.handler(pending),
  look: os.look.handler(pending),
  looks: os.looks.handler(pending),
  updateLook: os.updateLook.handler(pending),
  removeLook: os.removeLook.handler(pending),
})
