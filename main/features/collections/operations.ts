import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { EngineContext } from '../../context'
import { pending } from '../../rules/pending'

const os = implement(contract.collections).$context<EngineContext>()

export const collectionsRouter = os.router({
  list: os.list.handler(pending),
  create: os.create.handler(pending),
  update: os.update.handler(pending),
  remove: os.remove.handler(pending),
})
