import { doiKey } from '../../../preload/rules/doi'
import { isbnKey } from '../../../preload/rules/isbn'

/** The first DOI a text shows, without what punctuation follows it; empty without one. */
export function findDoi(text: string): string {
  const [found = ''] = /\b10\.\d{4,9}\/[-._;()/:<>a-z0-9]+/i.exec(text) ?? []
  return doiKey(balanced(found).replace(/[.,;:]+$/, ''))
}

/** The first ISBN a text shows with its name before it, its check digit right; empty without one. */
export function findIsbn(text: string): string {
  for (const [, digits = ''] of text.matchAll(
    /\bISBN(?:[-\s]?1[03])?[\s:]*((?:\d[-\s]?){9,12}[\dX])\b/gi,
  )) {
    const isbn = isbnKey(digits)
    if (isbn !== '') return isbn
  }
  return ''
}

/** Without a bracket that closes what was opened before the number. */
function balanced(doi: string): string {
  let depth = 0
  for (const { 0: bracket, index } of doi.matchAll(/[()]/g)) {
    depth += bracket === '(' ? 1 : -1
    if (depth < 0) return doi.slice(0, index)
  }
  return doi
}
