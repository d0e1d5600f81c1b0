import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { Collection } from '../../../preload/contract/collections'
import { type EngineContext, openFile } from '../../context'
import { act } from '../../database/action'
import type { WorkspaceFile } from '../../database/workspace-file'
import { fail } from '../../rules/failure'
import { listCollections } from './count-collections'
import { insertCollection, removeCollection, updateCollection } from './write-collections'

const os = implement(contract.collections).$context<EngineContext>()

export const collectionsRouter = os.router({
  list: os.list.handler(({ context }) => listCollections(openFile(context))),

  create: os.create.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId, value } = act(file, 'collections.create', (writing) =>
      insertCollection(writing, input),
    )
    return { actionId, collection: getCollection(file, value) }
  }),

  update: os.update.handler(({ context, input }) => {
    const file = openFile(context)
    const { id, ...wanted } = input
    const { actionId } = act(file, 'collections.update', (writing) =>
      updateCollection(writing, id, wanted),
    )
    return { actionId, collection: getCollection(file, id) }
  }),

  remove: os.remove.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'collections.remove', (writing) =>
      removeCollection(writing, input.id),
    )
    return { actionId }
  }),
})

function getCollection(file: WorkspaceFile, id: string): Collection {
  const found = listCollections(file).find((one) => one.id === id)
  return found ?? fail('NOT_FOUND', { kind: 'collection' })
}
