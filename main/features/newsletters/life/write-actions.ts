import type { z } from 'zod'
import type { Letter, LetterFields, LetterStart } from '../../../../preload/contract/letter-shapes'
import type { Locale } from '../../../../preload/contract/shapes'
import { subjectOf } from '../../../../preload/rules/letter-facts'
import { filledSource } from '../../../../preload/rules/linked-blocks/fill-source'
import { act } from '../../../database/action'
import { insertLetter, type VersionWriting } from '../../../database/letters'
import type { WorkspaceFile } from '../../../database/workspace-file'
import { fillLinked } from '../linked/fill-linked'
import { getLetter } from '../store/read-letter'
import { bringBack, keepTyped } from './keep-version'
import { type Started, startLetter } from './start-letter'

interface WrittenLetter {
  actionId: string | null
  letter: Letter
}

/** Runs one action on a letter, and gives what became of it. */
export function writing(
  file: WorkspaceFile,
  operation: string,
  id: string,
  write: (writing: VersionWriting) => void,
): WrittenLetter {
  const { actionId } = act(file, operation, (own) => write({ ...own, ...file.identity }))
  return { actionId, letter: getLetter(file.database, id) }
}

type NewLetter = { [Key in keyof z.infer<typeof LetterFields>]?: Letter[Key] | undefined } & {
  language: Locale
  today: string
  start?: LetterStart | undefined
}

/** Makes a letter; one nobody named is called by its subject. */
export function createLetter(file: WorkspaceFile, wanted: NewLetter): WrittenLetter {
  const { plannedOn = null, plannedTime = null } = wanted
  const { actionId, value } = act(file, 'newsletters.create', (own) => {
    const started = withLinked(file, startLetter(file.database, wanted), wanted)
    const title =
      wanted.title ?? (subjectOf(started.content.source).slice(0, 200) || unnamed[started.language])
    const planned = { plannedOn, plannedTime: plannedOn === null ? null : plannedTime }
    return insertLetter({ ...own, ...file.identity }, { ...started, ...planned, title })
  })
  return { actionId, letter: getLetter(file.database, value) }
}

/** Its linked blocks hold what they would today; a file received keeps its bytes. */
function withLinked(file: WorkspaceFile, started: Started, { start, today }: NewLetter): Started {
  if (start?.from === 'source') return started
  const { content, language } = started
  const source = filledSource(content.source, (blocks) =>
    fillLinked(file, { blocks, language, today }),
  )
  return { ...started, content: { ...content, source } }
}

const unnamed: Record<Locale, string> = { fr: 'Lettre', en: 'Newsletter' }

/**
 * Makes a letter what it was. What is typed is kept before, in an action of its own: undoing once
 * gives it back.
 */
export function restoreVersion(
  file: WorkspaceFile,
  { id, versionId }: { id: string; versionId: string },
): WrittenLetter {
  writing(file, 'newsletters.saveVersion', id, (write) => keepTyped(write, id))
  return writing(file, 'newsletters.restoreVersion', id, (write) => bringBack(write, id, versionId))
}
