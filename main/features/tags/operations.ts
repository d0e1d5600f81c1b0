import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { act } from '../../database/action'
import { listTags } from './list-tags'
import { mergeTags, removeTags, renameTag } from './write-tags'

const os = implement(contract.tags).$context<EngineContext>()

export const tagsRouter = os.router({
  list: os.list.handler(({ context }) => listTags(openFile(context))),

  rename: os.rename.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'tags.rename', (writing) =>
      renameTag(writing, input.id, input.name),
    )
    return { actionId }
  }),

  merge: os.merge.handler(({ context, input }) => {
    const { actionId, value } = act(openFile(context), 'tags.merge', (writing) =>
      mergeTags(writing, input.ids, input.intoId),
    )
    return { actionId, count: value }
  }),

  remove: os.remove.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'tags.remove', (writing) =>
      removeTags(writing, input.ids),
    )
    return { actionId }
  }),
})
