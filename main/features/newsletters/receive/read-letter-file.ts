import { mostLetterCharacters } from '../../../../preload/contract/letter-shapes'
import { subjectOf } from '../../../../preload/rules/letter-facts'
import { letterOfHtml } from '../../../../preload/rules/letter-import/letter-of-html'
import { isTooDeep } from '../../../../preload/rules/letter-import/too-deep'
import { decodeText } from '../../../rules/decode-text'
import { fail } from '../../../rules/failure'

interface ReadLetter {
  kind: 'mjml' | 'html'
  title: string
  source: string
}

/** Four bytes a character at most. */
const mostBytes = mostLetterCharacters * 4

/** What a file would be as a letter: MJML as it stands, a page of HTML in a letter made for it. */
export async function readLetterFile(file: File, language: 'fr' | 'en'): Promise<ReadLetter> {
  if (file.size > mostBytes) fail('LETTER_UNREADABLE', { reason: 'tooLarge' })
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()))
  if (decoded === null) return fail('LETTER_UNREADABLE', { reason: 'binary' })
  const { text } = decoded
  if (text.length > mostLetterCharacters) fail('LETTER_UNREADABLE', { reason: 'tooLarge' })
  if (text.trim() === '') fail('LETTER_UNREADABLE', { reason: 'empty' })
  // Nothing of a letter, whatever its name: a picture, a PDF, a message.
  if (!/<[a-z!]/i.test(text.slice(0, 100_000))) fail('LETTER_UNREADABLE', { reason: 'binary' })
  if (isTooDeep(text)) fail('LETTER_UNREADABLE', { reason: 'tooDeep' })
  if (/<mjml[\s>]/i.test(text)) return { kind: 'mjml', title: subjectOf(text), source: text }
  const letter = letterOfHtml(text, language)
  if (letter.source.length > mostLetterCharacters) fail('LETTER_UNREADABLE', { reason: 'tooLarge' })
  return { kind: 'html', ...letter }
}
