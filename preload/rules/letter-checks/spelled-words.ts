import type { MjmlDocument, Range } from '../mjml/mjml-node'
import { headTexts, letterHead } from './letter-head'
import { letterParts } from './letter-parts'
import { type ReadableText, rangeIn } from './readable-text'

/** A word of a letter whose spelling can be looked up. */
export interface SpelledWord extends Range {
  /** With straight apostrophes. */
  word: string
}

/** What is no word of a language: addresses, fields, and what is said about people in code. */
const notWords =
  /\{\{[^{}]*\}?\}?|\b[a-z][a-z\d+.-]*:\/\/\S+|\bwww\.\S+|[\p{L}\d._%+-]+@[\p{L}\d.-]+|\b[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:fr|org|com|net|eu|info|io|gouv|example)(?:\/\S*)?\b|[#@]\p{L}+/giu
const aWord = /[\p{L}\p{M}\d]+(?:['’ʼ·•.-][\p{L}\p{M}\d]+)*(?:['’](?=\s|$))?/gu

/** The words of a letter, its subject and preheader first, without those no dictionary would have. */
export function spelledWords(document: MjmlDocument): SpelledWord[] {
  const texts = [
    ...headTexts(document.source, letterHead(document)),
    ...letterParts(document).texts,
  ]
  return texts.flatMap(wordsOf)
}

function wordsOf(text: ReadableText): SpelledWord[] {
  const readable = text.text.replaceAll(notWords, (one) => ' '.repeat(one.length))
  const found = [...readable.matchAll(aWord)]
  return found.flatMap((match, rank) => {
    const [written] = match
    const range = { from: match.index, to: match.index + written.length }
    const before = readable.slice(0, match.index)
    const next = found[rank + 1]
    const isNamed =
      next !== undefined && isCapital(next[0]) && /^\s$/.test(readable.slice(range.to, next.index))
    const isFirst = /(?:^|[.!?…:»«"“”(–—-])\s*$/.test(before)
    if (isName(written, isFirst && !isNamed) || !isSpellable(written)) return []
    return [{ word: written.replaceAll(/[’ʼ]/g, "'"), ...rangeIn(text, range) }]
  })
}

/** Figures, single letters, acronyms, « GitHub », « a.k.a. » and « animateur·rice ». */
function isSpellable(word: string): boolean {
  if (/[\d·•.]/.test(word) || word.length < 2) return false
  if (word === word.toUpperCase()) return word.length > 6
  return !/\p{Ll}\p{Lu}/u.test(word)
}

/** A capital within a sentence, or before another one, is that of a name. */
function isName(word: string, isFirst: boolean): boolean {
  const own = word.replace(/^\p{L}{1,2}['’ʼ]/u, '')
  if (own === word) return isCapital(word) && !isFirst
  // « L’Aveyron », where « L’équipe » is no name.
  return isCapital(own)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{L}/u.test(word) && word !== word.toUpperCase()
}
