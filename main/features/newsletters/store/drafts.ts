import { eq } from 'drizzle-orm'
import type { LetterContent } from '../../../../preload/contract/letter-shapes'
import { letterDrafts } from '../../../database/schema'
import { asFailure } from '../../../database/gate'
import type { WorkspaceFile, WritableDatabase } from '../../../database/workspace-file'
import { fail } from '../../../rules/failure'
import { isSameContent, latestVersion } from './content'
import { demandDraft } from './read-letter'

/** Keeps what is being typed, with the version it is typed on; nothing of it is journaled. */
export function saveDraft(file: WorkspaceFile, id: string, content: LetterContent): string {
  if (file.isReadOnly) fail('WORKSPACE_READ_ONLY')
  const savedAt = new Date().toISOString()
  const { database } = file
  const save = file.sqlite.transaction(() => {
    demandDraft(database, id)
    const version = latestVersion(database, id)
    if (isSameContent(version, content)) clearDraft(database, id)
    else writeDraft(database, { letterId: id, versionId: version.id, savedAt }, content)
  })
  try {
    save.immediate()
  } catch (error) {
    throw asFailure(error)
  }
  return savedAt
}

/** Puts a content in the place of what was typed on a letter. */
export function writeDraft(
  database: WritableDatabase,
  row: { letterId: string; versionId: string; savedAt: string },
  content: LetterContent,
): void {
  const values = {
    ...row,
    source: content.source,
    textOverrides: JSON.stringify(content.textOverrides),
  }
  database
    .insert(letterDrafts)
    .values(values)
    .onConflictDoUpdate({ target: letterDrafts.letterId, set: values })
    .run()
}

/** Nothing is waiting any more: what was typed is on no version. */
export function clearDraft(database: WritableDatabase, letterId: string): void {
  database
    .update(letterDrafts)
    .set({ versionId: '', source: '', textOverrides: '[]' })
    .where(eq(letterDrafts.letterId, letterId))
    .run()
}
