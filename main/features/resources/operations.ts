import { implement } from '@orpc/server'
import { desc, isNotNull } from 'drizzle-orm'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { act } from '../../database/action'
import { getResource, readResourceRows } from '../../database/resources'
import { insertResource, insertResources, updateResource } from '../../database/resource-writing'
import { resources } from '../../database/schema'
import { readWaitingTexts } from '../../reading/read-waiting-texts'
import { fail } from '../../rules/failure'
import { countFacets } from './count-facets'
import { addFiles } from './files/add-files'
import { createFromFiles } from './files/create-from-files'
import { openKeptFile, removeFile } from './files/kept-files'
import { listResources, listWaiting } from './list-resources'
import { readUses } from './read-uses'
import { recognise } from './recognise/recognise'
import { readFilters, removeFilter, writeFilter } from './saved-filters'
import { selectResources } from '../../database/select-resources'
import { updateTogether } from './update-together'
import { checkPeople, setTrashed } from './write-resources'

const os = implement(contract.resources).$context<EngineContext>()

export const resourcesRouter = os.router({
  list: os.list.handler(({ context, input }) => {
    const { today, sort, isDescending, offset, limit, ...filter } = input
    return listResources(openFile(context), { filter, today, sort, isDescending, offset, limit })
  }),

  ids: os.ids.handler(({ context, input }) => {
    const { today, ...filter } = input
    return selectResources(openFile(context), filter, today).map(({ id }) => id)
  }),

  facets: os.facets.handler(({ context, input }) => countFacets(openFile(context), input.today)),

  get: os.get.handler(({ context, input }) => {
    const file = openFile(context)
    const resource = getResource(file.database, input.id)
    if (resource.files.some(({ text }) => text === 'waiting')) readWaitingTexts(file, context.host)
    return resource
  }),

  named: os.named.handler(({ context, input }) =>
    readResourceRows(openFile(context).database, input.ids),
  ),

  create: os.create.handler(({ context, input }) => {
    const file = openFile(context)
    checkPeople(file.database, [input])
    const { actionId, value } = act(file, 'resources.create', (writing) =>
      insertResource(writing, input),
    )
    return { actionId, resource: getResource(file.database, value) }
  }),

  createMany: os.createMany.handler(({ context, input }) => {
    const file = openFile(context)
    checkPeople(file.database, input.drafts)
    const { actionId, value } = act(file, 'resources.createMany', (writing) =>
      insertResources(writing, input.drafts),
    )
    return { actionId, ids: value }
  }),

  update: os.update.handler(({ context, input }) => {
    const file = openFile(context)
    const { id, ...wanted } = input
    checkPeople(file.database, [wanted])
    const { actionId } = act(file, 'resources.update', (writing) =>
      updateResource(writing, id, wanted),
    )
    return { actionId, resource: getResource(file.database, id) }
  }),

  updateMany: os.updateMany.handler(({ context, input }) => {
    const file = openFile(context)
    const {
      ids,
      addTags = [],
      removeTags = [],
      addToIds = [],
      removeFromIds = [],
      ...fields
    } = input
    checkPeople(file.database, [fields])
    const { actionId, value } = act(file, 'resources.updateMany', (writing) =>
      updateTogether(writing, ids, { fields, addTags, removeTags, addToIds, removeFromIds }),
    )
    return { actionId, count: value }
  }),

  remove: os.remove.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'resources.remove', (writing) =>
      setTrashed(writing, input.ids, true),
    )
    return { actionId }
  }),

  trash: os.trash.handler(({ context }) => {
    const { database } = openFile(context)
    const thrown = database
      .select({ id: resources.id })
      .from(resources)
      .where(isNotNull(resources.deletedAt))
      .orderBy(desc(resources.deletedAt), desc(resources.addedAt), desc(resources.id))
      .all()
    return readResourceRows(
      database,
      thrown.map(({ id }) => id),
    )
  }),

  restore: os.restore.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'resources.restore', (writing) =>
      setTrashed(writing, input.ids, false),
    )
    return { actionId }
  }),

  uses: os.uses.handler(({ context, input }) => {
    const { database } = openFile(context)
    getResource(database, input.id)
    return readUses(database, input.id)
  }),

  toReview: os.toReview.handler(({ context, input }) =>
    listWaiting(openFile(context), input.today, input.limit),
  ),

  recognise: os.recognise.handler(({ context, input, signal }) =>
    recognise(context, input.text, signal ?? neverAborted()),
  ),
  addFiles: os.addFiles.handler(({ context, input, signal }) =>
    addFiles(openFile(context), context.host, input, signal ?? neverAborted()),
  ),

  createFromFiles: os.createFromFiles.handler(({ context, input, signal }) =>
    createFromFiles(openFile(context), context.host, input, signal ?? neverAborted()),
  ),

  removeFile: os.removeFile.handler(({ context, input: { id, fileId } }) => {
    const file = openFile(context)
    const { actionId } = act(file, 'resources.removeFile', (writing) =>
      removeFile(writing, id, fileId),
    )
    return { actionId, resource: getResource(file.database, id) }
  }),

  file: os.file.handler(({ context, input }) =>
    openKeptFile(openFile(context).database, input.id, input.fileId),
  ),

  savedFilters: os.savedFilters.handler(({ context }) => readFilters(openFile(context).database)),

  saveFilter: os.saveFilter.handler(({ context, input }) => {
    const file = openFile(context)
    const { actionId, value } = act(file, 'resources.saveFilter', (writing) =>
      writeFilter(writing, input),
    )
    const filter = readFilters(file.database).find(({ id }) => id === value)
    return { actionId, filter: filter ?? fail('NOT_FOUND', { kind: 'filter' }) }
  }),

  removeFilter: os.removeFilter.handler(({ context, input }) => {
    const { actionId } = act(openFile(context), 'resources.removeFilter', (writing) =>
      removeFilter(writing, input.id),
    )
    return { actionId }
  }),
})

function neverAborted(): AbortSignal {
  return new AbortController().signal
}
