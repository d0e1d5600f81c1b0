import type { Letter } from '../../../../preload/contract/letter-shapes'
import { letterText, wholeText } from '../../../../preload/rules/letter-text'
import { subjectOf } from '../../../../preload/rules/letter-facts'
import { fillMergeFields } from '../../../../preload/rules/merge-fields'
import { readMjml } from '../../../../preload/rules/mjml/read-mjml'
import type { WorkspaceFile } from '../../../database/workspace-file'
import type { HostPowers } from '../../../host'
import { letterRenderer } from '../../../reading/letter-renderer'
import { escapeHtml } from '../../../rules/bibliography/rich-text'
import { fail } from '../../../rules/failure'
import { getLetter } from '../store/read-letter'
import { fixedFields } from './fixed-fields'
import { inertHtml } from './inert-html'

/** A letter out of the trash, as it is typed now. */
export function outgoingLetter({ database }: WorkspaceFile, id: string): Letter {
  const letter = getLetter(database, id)
  return letter.deletedAt === null ? letter : fail('NOT_FOUND', { kind: 'letter' })
}

/** What its subject says, or its name where it says nothing; fixed fields filled. */
export function outgoingSubject({ database }: WorkspaceFile, letter: Letter): string {
  const said = fillMergeFields(subjectOf(letter.source), fixedFields(database))
  return said.replace(/[ \t\r\n]+/g, ' ').trim() || letter.title
}

/** Its plain text: what somebody wrote for a block in the block's place, fixed fields filled. */
export function outgoingText({ database }: WorkspaceFile, letter: Letter): string {
  const text = wholeText(letterText(readMjml(letter.source), letter.textOverrides))
  return fillMergeFields(text, fixedFields(database))
}

interface HtmlOptions {
  form: 'minified' | 'readable' | 'plain'
  isClosed: boolean
}

/** Its HTML without markers or anything that runs, images still named; fixed fields filled. */
export async function outgoingHtml(
  { database }: WorkspaceFile,
  host: HostPowers,
  letter: Letter,
  { form, isClosed }: HtmlOptions,
): Promise<string> {
  const values = new Map(
    [...fixedFields(database)].map(([name, value]) => [name, escapeHtml(value)]),
  )
  const { html } = await letterRenderer(host).render(letter.source, {
    isMarked: false,
    isMinified: form === 'minified',
    isIndented: form === 'readable',
  })
  const said = html.replace(/(<html\b[^>]*\blang=)"(?:und)?"/i, `$1"${letter.language}"`)
  return fillMergeFields(inertHtml(said, { isClosed }), values)
}
