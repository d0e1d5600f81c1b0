import { folded } from '../../preload/rules/folded'

const wordsAtMost = 12
/** Longer ones are data rather than words; nobody types them whole. */
const lettersAtMost = 60

/** The words of what somebody searches, without case or accents; the first twelve. */
export function wordsOf(text: string): string[] {
  return foldedWords(text).slice(0, wordsAtMost)
}

/** The words of a text, each once, as an index that splits at spaces takes them. */
export function indexableWords(text: string): string {
  return [...new Set(foldedWords(text))].join(' ')
}

function foldedWords(text: string): string[] {
  const words = folded(text.normalize('NFKC')).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => word.slice(0, lettersAtMost))
}
