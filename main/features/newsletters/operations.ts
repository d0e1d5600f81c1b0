import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { pending } from '../../rules/pending'
import { readBlocks, removeBlock, saveBlock } from './blocks/saved-blocks'

const os = implement(contract.newsletters).$context<EngineContext>()

export const newslettersRouter = os.router({
  list: os.list.handler(pending),
  facets: os.facets.handler(pending),
  onCalendar: os.onCalendar.handler(pending),
  get: os.get.handler(pending),
  create: os.create.handler(pending),
  readFile: os.readFile.handler(pending),
  update: os.update.handler(pending),
  saveDraft: os.saveDraft.handler(pending),
  saveVersion: os.saveVersion.handler(pending),
  markReady: os.markReady.handler(pending),
  markSent: os.markSent.handler(pending),
  reopen: os.reopen.handler(pending),
  remove: os.remove.handler(pending),
  trash: os.trash.handler(pending),
  restore: os.restore.handler(pending),
  versions: os.versions.handler(pending),
  version: os.version.handler(pending),
  restoreVersion: os.restoreVersion.handler(pending),
  settings: os.settings.handler(pending),
  updateSettings: os.updateSettings.handler(pending),
  fillLinked: os.fillLinked.handler(pending),
  linkedChoices: os.linkedChoices.handler(pending),
  savedBlocks: os.savedBlocks.handler(({ context }) => readBlocks(openFile(context).database)),
  saveBlock: os.saveBlock.handler(({ context, input }) => saveBlock(openFile(context), input)),
  removeBlock: os.removeBlock.handler(({ context, input }) =>
    removeBlock(openFile(context), input.id),
  ),
  addImage: os.addImage.handler(pending),
  images: os.images.handler(pending),
  image: os.image.handler(pending),
  render: os.render.handler(pending),
  vocabulary: os.vocabulary.handler(pending),
  check: os.check.handler(pending),
  spell: os.spell.handler(pending),
  exportHtml: os.exportHtml.handler(pending),
  exportText: os.exportText.handler(pending),
  exportEml: os.exportEml.handler(pending),
  exportArchive: os.exportArchive.handler(pending),
  recipients: os.recipients.handler(pending),
  exportRecipients: os.exportRecipients.handler(pending),
})
