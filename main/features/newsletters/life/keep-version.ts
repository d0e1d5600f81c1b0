import type { LetterContent, LetterVersion } from '../../../../preload/contract/letter-shapes'
import { insertVersion, type VersionWriting } from '../../../database/letters'
import { currentContent, isSameContent, latestVersion } from '../store/content'
import { clearDraft } from '../store/drafts'
import { demandDraft } from '../store/read-letter'
import { readVersion } from '../store/versions'

/** Keeps a version where it differs from the latest; what was typed is then no longer waiting. */
export function keepVersion(
  writing: VersionWriting,
  id: string,
  reason: LetterVersion['reason'],
  content: LetterContent,
): void {
  const { database } = writing
  demandDraft(database, id)
  const isKept = isSameContent(latestVersion(database, id), content)
  clearDraft(database, id)
  if (!isKept) insertVersion(writing, id, reason, content)
}

/** Keeps as a version what is typed and kept nowhere else. */
export function keepTyped(writing: VersionWriting, id: string): void {
  const { draftAt, ...content } = currentContent(
    writing.database,
    demandDraft(writing.database, id),
  )
  if (draftAt !== null) keepVersion(writing, id, 'left', content)
}

/** Makes a letter what it was in a version. */
export function bringBack(writing: VersionWriting, id: string, versionId: string): void {
  const { source, textOverrides } = readVersion(writing.database, id, versionId)
  keepVersion(writing, id, 'restored', { source, textOverrides })
}
