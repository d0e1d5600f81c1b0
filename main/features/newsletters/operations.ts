import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { letterRenderer } from '../../reading/letter-renderer'
import { letterSpeller } from '../../reading/letter-speller'
import { act } from '../../database/action'
import { createLetter, restoreVersion, writing } from './life/write-actions'
import { keepVersion } from './life/keep-version'
import { markReady, markSent, reopenLetter } from './life/mark-state'
import { exportArchive, exportEml, exportHtml, exportText } from './out/exports'
import { exportRecipients, letterRecipients } from './out/recipients'
import { readLetterFile } from './receive/read-letter-file'
import { saveDraft } from './store/drafts'
import { letterFacets, lettersOnCalendar, listLetters, listTrash } from './store/list-letters'
import { addImage, openImage, readImages } from './images/letter-images'
import { readLetterSettings, updateLetterSettings } from './look/letter-settings'
import { getLetter } from './store/read-letter'
import { readVersion, readVersions } from './store/versions'
import { setTrashed, updateLetter } from './store/write-letters'
import { checkContent } from './checks/check-content'
import { spellContent } from './checks/spell-content'
import { fillLinked } from './linked/fill-linked'
import { linkedChoices } from './linked/linked-choices'
import { readBlocks, removeBlock, saveBlock } from './blocks/saved-blocks'

const os = implement(contract.newsletters).$context<EngineContext>()

export const newslettersRouter = os.router({
  list: os.list.handler(({ context, input: { offset, limit, ...filter } }) =>
    listLetters(openFile(context), filter, { offset, limit }),
  ),
  facets: os.facets.handler(({ context }) => letterFacets(openFile(context))),
  onCalendar: os.onCalendar.handler(({ context, input }) =>
    lettersOnCalendar(openFile(context), input),
  ),
  get: os.get.handler(({ context, input }) => {
    const letter = getLetter(openFile(context).database, input.id)
    letterRenderer(context.host).begin(letter.source)
    return letter
  }),
  create: os.create.handler(({ context, input }) => createLetter(openFile(context), input)),
  readFile: os.readFile.handler(({ input }) => readLetterFile(input.file, input.language)),
  update: os.update.handler(({ context, input: { id, ...wanted } }) =>
    writing(openFile(context), 'newsletters.update', id, (write) =>
      updateLetter(write, id, wanted),
    ),
  ),
  saveDraft: os.saveDraft.handler(({ context, input: { id, ...content } }) => ({
    savedAt: saveDraft(openFile(context), id, content),
  })),
  saveVersion: os.saveVersion.handler(({ context, input: { id, reason, ...content } }) =>
    writing(openFile(context), 'newsletters.saveVersion', id, (write) =>
      keepVersion(write, id, reason, content),
    ),
  ),
  markReady: os.markReady.handler(({ context, input: { id, ...content } }) =>
    writing(openFile(context), 'newsletters.markReady', id, (write) =>
      markReady(write, id, content),
    ),
  ),
  markSent: os.markSent.handler(({ context, input }) =>
    writing(openFile(context), 'newsletters.markSent', input.id, (write) => markSent(write, input)),
  ),
  reopen: os.reopen.handler(({ context, input: { id } }) =>
    writing(openFile(context), 'newsletters.reopen', id, (write) => reopenLetter(write, id)),
  ),
  remove: os.remove.handler(({ context, input: { id } }) => {
    const { actionId } = act(openFile(context), 'newsletters.remove', (write) =>
      setTrashed(write, id, true),
    )
    return { actionId }
  }),
  trash: os.trash.handler(({ context }) => listTrash(openFile(context))),
  restore: os.restore.handler(({ context, input: { id } }) =>
    writing(openFile(context), 'newsletters.restore', id, (write) => setTrashed(write, id, false)),
  ),
  versions: os.versions.handler(({ context, input }) =>
    readVersions(openFile(context).database, input.id),
  ),
  version: os.version.handler(({ context, input }) =>
    readVersion(openFile(context).database, input.id, input.versionId),
  ),
  restoreVersion: os.restoreVersion.handler(({ context, input }) =>
    restoreVersion(openFile(context), input),
  ),
  settings: os.settings.handler(({ context }) => readLetterSettings(openFile(context).database)),
  updateSettings: os.updateSettings.handler(({ context, input }) =>
    updateLetterSettings(openFile(context), input),
  ),
  fillLinked: os.fillLinked.handler(({ context, input }) => fillLinked(openFile(context), input)),
  linkedChoices: os.linkedChoices.handler(({ context }) =>
    linkedChoices(openFile(context).database),
  ),
  savedBlocks: os.savedBlocks.handler(({ context }) => readBlocks(openFile(context).database)),
  saveBlock: os.saveBlock.handler(({ context, input }) => saveBlock(openFile(context), input)),
  removeBlock: os.removeBlock.handler(({ context, input }) =>
    removeBlock(openFile(context), input.id),
  ),
  addImage: os.addImage.handler(({ context, input }) => addImage(openFile(context), input.file)),
  images: os.images.handler(({ context }) => readImages(openFile(context).database)),
  image: os.image.handler(({ context, input }) => openImage(openFile(context).database, input.id)),
  render: os.render.handler(({ input: { source, isMarked }, context }) =>
    letterRenderer(context.host).render(source, { isMarked, isMinified: false }),
  ),
  vocabulary: os.vocabulary.handler(({ context }) => letterRenderer(context.host).vocabulary()),
  check: os.check.handler(({ context, input }) =>
    checkContent(openFile(context), letterRenderer(context.host), input),
  ),
  spell: os.spell.handler(({ context, input }) => {
    const { ownWords } = readLetterSettings(openFile(context).database)
    return spellContent(letterSpeller(context.host), input, ownWords)
  }),
  exportHtml: os.exportHtml.handler(({ context, input }) =>
    exportHtml(openFile(context), context.host, input),
  ),
  exportText: os.exportText.handler(({ context, input }) => exportText(openFile(context), input)),
  exportEml: os.exportEml.handler(({ context, input }) =>
    exportEml(openFile(context), context.host, input),
  ),
  exportArchive: os.exportArchive.handler(({ context, input }) =>
    exportArchive(openFile(context), context.host, input),
  ),
  recipients: os.recipients.handler(({ context, input }) =>
    letterRecipients(openFile(context), input.today),
  ),
  exportRecipients: os.exportRecipients.handler(({ context, input }) =>
    exportRecipients(openFile(context), input),
  ),
})
