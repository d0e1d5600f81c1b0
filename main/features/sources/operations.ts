import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { act } from '../../database/action'
import { getSource, insertSource, readSources } from '../../database/sources'
import { getLook, insertLook, readLooks, removeLook, writeLook } from './looks'
import { setTrashed, writeSource } from './write-sources'

const os = implement(contract.sources).$context<EngineContext>()

export const sourcesRouter = os.router({
  list: os.list.handler(({ context }) => readSources(openFile(context).database)),

  get: os.get.handler(({ context, input }) => getSource(openFile(context).database, input.id)),

  due: os.due.handler(({ context, input: { until, ownerId } }) =>
    readSources(openFile(context).database).filter(
      (source) =>
        source.dueOn !== null &&
        source.dueOn <= until &&
        (ownerId === undefined || source.ownerId === ownerId),
    ),
  ),

  create: os.create.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId, value } = act(file, 'sources.create', (writing) =>
      insertSource(writing, input),
    )
    return { actionId, source: getSource(file.database, value) }
  }),

  update: os.update.handler(({ context, input: { id, ...wanted } }) => {
    const file = openFile(context)
    const { actionId } = act(file, 'sources.update', (writing) => writeSource(writing, id, wanted))
    return { actionId, source: getSource(file.database, id) }
  }),

  remove: os.remove.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'sources.remove', (writing) =>
      setTrashed(writing, input.ids, true),
    )
    return { actionId }
  }),

  trash: os.trash.handler(({ context }) =>
    readSources(openFile(context).database, true).toSorted((a, b) =>
      (b.deletedAt ?? '').localeCompare(a.deletedAt ?? ''),
    ),
  ),

  restore: os.restore.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'sources.restore', (writing) =>
      setTrashed(writing, input.ids, false),
    )
    return { actionId }
  }),

  look: os.look.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId, value } = act(file, 'sources.look', (writing) => insertLook(writing, input))
    return {
      actionId,
      source: getSource(file.database, input.sourceId),
      look: getLook(file.database, value),
    }
  }),

  looks: os.looks.handler(({ context, input }) =>
    readLooks(openFile(context).database, input.sourceId),
  ),

  updateLook: os.updateLook.handler(({ context, input: { id, ...wanted } }) => {
    const file = openFile(context)
    const { actionId } = act(file, 'sources.updateLook', (writing) =>
      writeLook(writing, id, wanted),
    )
    return { actionId, look: getLook(file.database, id) }
  }),

  removeLook: os.removeLook.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'sources.removeLook', (writing) =>
      removeLook(writing, input.id),
    )
    return { actionId }
  }),
})
