import { eq } from 'drizzle-orm'
import type { LetterContent } from '../../../../preload/contract/letter-shapes'
import type { Writing } from '../../../database/action'
import { changedFields, isEmpty } from '../../../database/changed-fields'
import { citedResources, setCited } from '../../../database/letter-resources'
import { demandLetter, insertVersion, type VersionWriting } from '../../../database/letters'
import { letters } from '../../../database/schema'
import { currentContent, isSameContent, latestVersion } from '../store/content'
import { writeDraft } from '../store/drafts'
import { demandDraft } from '../store/read-letter'

/** Keeps a version and holds the letter as it is. */
export function markReady(writing: VersionWriting, id: string, content: LetterContent): void {
  demandDraft(writing.database, id)
  keepForUndo(writing, id, content)
  insertVersion(writing, id, 'ready', content)
  setFields(writing, id, { state: 'ready' })
}

/** Says when a letter left, to how many, and what it cited; said again, it corrects what was said. */
export function markSent(
  writing: VersionWriting,
  { id, sentAt, audienceCount }: { id: string; sentAt: string; audienceCount: number },
): void {
  const { database } = writing
  const letter = demandLetter(database, id)
  const { draftAt: _draftAt, ...content } = currentContent(database, letter)
  if (letter.state === 'draft') {
    keepForUndo(writing, id, content)
    insertVersion(writing, id, 'sent', content)
  }
  setFields(writing, id, { state: 'sent', sentAt, audienceCount })
  if (letter.state !== 'sent') setCited(writing, id, citedResources(database, content.source))
}

/** Makes a letter a draft: it has not left, and cites nothing. */
export function reopenLetter(writing: Writing, id: string): void {
  setFields(writing, id, { state: 'draft', sentAt: null, audienceCount: null })
  setCited(writing, id, new Set())
}

/**
 * What was typed on the version before stays beside it: undoing the mark gives back the draft as it
 * was left.
 */
function keepForUndo({ database, at }: Writing, letterId: string, content: LetterContent): void {
  const version = latestVersion(database, letterId)
  if (isSameContent(version, content)) return
  writeDraft(database, { letterId, versionId: version.id, savedAt: at }, content)
}

function setFields(
  { database, at }: Writing,
  id: string,
  wanted: Partial<typeof letters.$inferSelect>,
): void {
  const fields = changedFields(demandLetter(database, id), wanted)
  if (isEmpty(fields)) return
  database
    .update(letters)
    .set({ ...fields, updatedAt: at })
    .where(eq(letters.id, id))
    .run()
}
