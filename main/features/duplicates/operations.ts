import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { pending } from '../../rules/pending'
import { readAlike } from './read-alike'

const os = implement(contract.duplicates).$context<EngineContext>()

export const duplicatesRouter = os.router({
  like: os.like.handler(({ context, input: { exceptId, ...known } }) =>
    readAlike(openFile(context).database, known, exceptId),
  ),
  groups: os.groups.handler(pending),
  dismiss: os.dismiss.handler(pending),
  merge: os.merge.handler(pending),
  mergeMany: os.mergeMany.handler(pending),
})
