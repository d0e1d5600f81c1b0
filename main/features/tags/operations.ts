import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { EngineContext } from '../../context'
import { pending } from '../../rules/pending'

const os = implement(contract.tags).$context<EngineContext>()

export const tagsRouter = os.router({
  list: os.list.handler(pending),
  rename: os.rename.handler(pending),
  merge: os.merge.handler(pending),
  remove: os.remove.handler(pending),
})
