import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { listActions, undo } from './undo'

const os = implement(contract.history).$context<EngineContext>()

export const historyRouter = os.router({
  list: os.list.handler(({ context, input }) =>
    listActions(openFile(context).database, input.limit),
  ),
  undo: os.undo.handler(({ context, input }) => undo(openFile(context), input.actionId)),
})
