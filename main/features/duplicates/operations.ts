import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { EngineContext } from '../../context'
import { pending } from '../../rules/pending'

const os = implement(contract.duplicates).$context<EngineContext>()

export const duplicatesRouter = os.router({
  like: os.like.handler(pending),
  groups: os.groups.handler(pending),
  dismiss: os.dismiss.handler(pending),
  merge: os.merge.handler(pending),
  mergeMany: os.mergeMany.handler(pending),
})
