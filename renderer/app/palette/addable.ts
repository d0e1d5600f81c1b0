import { doiKey } from '../../../preload/rules/doi'
import { isbnKey } from '../../../preload/rules/isbn'

/** Whether a text is alone an address, a DOI or an ISBN: what a resource can be made of at once. */
export function isAddable(typed: string): boolean {
  const text = typed.trim()
  if (text === '') return false
  if (/^(?:ISBN(?:-1[03])?\s*:?\s*)?[\dX\p{Pd}\s]{10,20}$/iu.test(text)) return isbnKey(text) !== ''
  if (/\s/.test(text.replace(/^doi\s*:?\s*/i, ''))) return false
  return doiKey(text) !== '' || /^(?:https?:\/\/|www\.)[^\s/?#]+\.[^\s/?#]+\S*$/i.test(text)
}
