import type { Finding } from '../../contract/letter-check-shapes'
import type { MergeField } from '../../contract/letter-theme'
import { mergeFields } from '../merge-fields'
import type { LetterParts } from './parts-found'
import { type ReadableText, rangeIn } from './readable-text'

/** Below so many words beside images, mail filters take a letter for an advertisement. */
const fewestWords = 20
const fewestWordsPerImage = 15

/** Fields nobody fills: unknown ones, those without the words they stand for, those badly written. */
export function checkFields(
  texts: readonly ReadableText[],
  known: readonly MergeField[],
): Finding[] {
  const filled = new Set(
    known.flatMap(({ name, sample, isFixed }) => (isFixed && sample === '' ? [] : [name])),
  )
  return texts.flatMap((text) =>
    [...text.text.matchAll(/\{\{[^{}]*\}?\}?/g)].flatMap((match): Finding[] => {
      const [written] = match
      const [name] = mergeFields(written)
      if (name !== undefined && filled.has(name)) return []
      const at = rangeIn(text, { from: match.index, to: match.index + written.length })
      const detail = name ?? written.trim()
      return [{ code: 'unfilledField', weight: 'stops', at, detail, fix: null }]
    }),
  )
}

/** What a starter leaves to write: `[the question of the month]`; not […], [sic] or [URGENT]. */
export function checkLeftToWrite(texts: readonly ReadableText[]): Finding[] {
  return texts.flatMap((text) =>
    [...text.text.matchAll(/\[(?!sic\])(?=[^[\]]*\p{Ll})[^[\]{}]{3,200}\]/gu)].map(
      (match): Finding => {
        const [detail] = match
        const at = rangeIn(text, { from: match.index, to: match.index + detail.length })
        return { code: 'leftToWrite', weight: 'stops', at, detail, fix: null }
      },
    ),
  )
}

/** Images that carry nearly all a letter says. */
export function checkBalance({ texts, images }: LetterParts): Finding[] {
  const words = countWords(texts)
  const shown = images.filter(({ alt }) => alt !== '').length
  const isFew = images.length > 0 && words < fewestWords
  if (!isFew && (shown < 3 || words >= shown * fewestWordsPerImage)) return []
  return [{ code: 'fewWords', weight: 'matters', at: null, detail: String(words), fix: null }]
}

/** How many words are read in a letter. */
export function countWords(texts: readonly ReadableText[]): number {
  return texts.reduce(
    (sum, { text }) => sum + text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length,
    0,
  )
}
