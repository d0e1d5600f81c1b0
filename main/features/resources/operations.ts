import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { EngineContext } from '../../context'
import { pending } from '../../rules/pending'

const os = implement(contract.resources).$context<EngineContext>()

export const resourcesRouter = os.router({
  list: os.list.handler(pending),
  ids: os.ids.handler(pending),
  facets: os.facets.handler(pending),
  get: os.get.handler(pending),
  named: os.named.handler(pending),
  create: os.create.handler(pending),
  createMany: os.createMany.handler(pending),
  update: os.update.handler(pending),
  updateMany: os.updateMany.handler(pending),
  remove: os.remove.handler(pending),
  trash: os.trash.handler(pending),
  restore: os.restore.handler(pending),
  uses: os.uses.handler(pending),
  toReview: os.toReview.handler(pending),
  recognise: os.recognise.handler(pending),
  addFiles: os.addFiles.handler(pending),
  createFromFiles: os.createFromFiles.handler(pending),
  removeFile: os.removeFile.handler(pending),
  file: os.file.handler(pending),
  savedFilters: os.savedFilters.handler(pending),
  saveFilter: os.saveFilter.handler(pending),
  removeFilter: os.removeFilter.handler(pending),
})
