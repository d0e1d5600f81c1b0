import { folded } from './folded'

interface Named {
  family: string
  literal: string
}

/** Words that stand before a title in French and English, and are often left out. */
const article = /^(?:(?:les?|la|une?|des|the|an?)(?=[^\p{L}\p{N}])|l')/u
/** Words before a family name that some write with it and others apart. */
const particle =
  /^(?:(?:de|du|des|von|van|der|den|di|da|del|dos)(?=[^\p{L}\p{N}])[^\p{L}\p{N}]*|d')+/u

/**
 * The letters of a title, without its first article, and of its first author: the same title of one
 * author gives the same, whatever its accents, case and punctuation. Empty for a title without any.
 */
export function titleKey(title: string, creators: readonly Named[]): string {
  const words = titleLetters(title)
  return words === '' ? '' : `${words}|${authorLetters(creators)}`
}

/** The letters of a title alone, without its first article. */
export function titleLetters(title: string): string {
  return lettersBeyond(title, article)
}

function authorLetters([first]: readonly Named[]): string {
  return first ? lettersBeyond(first.family || first.literal, particle) : ''
}

/** The letters of a text without what it begins with, unless that is all of it. */
function lettersBeyond(text: string, beginning: RegExp): string {
  const plain = folded(text).trim()
  return lettersOf(plain.replace(beginning, '')) || lettersOf(plain)
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
