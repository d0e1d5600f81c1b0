import { editDistance } from './edit-distance'
import { titleLetters } from './title-key'

/** What two titles are compared by. */
export interface TitleTraits {
  /** Letters of the title, and of its first author. */
  titleKey: string
  title: string
  /** A year, a month or a day, where it is known. */
  issuedOn: string | null
}

interface Parts {
  letters: string
  author: string
}

/** Letters from which on a title is told from others by itself, with no author to confirm it. */
const tellingLength = 16
/** Letters from which on what stands before a subtitle is enough of a title. */
const mainLength = 8

/** The letters of a key, and those of its author. */
export function partsOf(titleKey: string): Parts {
  const end = titleKey.indexOf('|')
  return { letters: titleKey.slice(0, end), author: titleKey.slice(end + 1) }
}

/** The letters before the subtitle, empty where there is none: « Veiller : un guide ». */
export function mainLetters(title: string): string {
  const at = /:\s|\s[–—|-]\s/.exec(title)?.index ?? 0
  return at === 0 ? '' : titleLetters(title.slice(0, at))
}

/**
 * Whether two titles are those of one work: the same, or nearly, of one author. Where an author is
 * not known the same words are needed, and enough of them. Numbers must be the same (a report of
 * 2023 is not that of 2024), and years at most one apart: what is announced late in one appears in
 * the next.
 */
export function isSameTitle(one: TitleTraits, other: TitleTraits): boolean {
  if (one.titleKey === '' || other.titleKey === '' || areYearsApart(one, other)) return false
  const [mine, theirs] = [partsOf(one.titleKey), partsOf(other.titleKey)]
  if (mine.author === '' || theirs.author === '')
    return mine.letters === theirs.letters && mine.letters.length >= tellingLength
  if (!isSameAuthor(mine.author, theirs.author)) return false
  if (mine.letters === theirs.letters) return true
  if (digitsOf(mine.letters) !== digitsOf(theirs.letters)) return false
  const limit = Math.min(3, Math.floor(Math.min(mine.letters.length, theirs.letters.length) / 12))
  if (limit > 0 && editDistance(mine.letters, theirs.letters, limit) <= limit) return true
  return isMainOf(mine.letters, other) || isMainOf(theirs.letters, one)
}

function isMainOf(letters: string, { title }: TitleTraits): boolean {
  return letters.length >= mainLength && mainLetters(title) === letters
}

/** Written whole in one place and by the family name in the other, a name still begins or ends so. */
function isSameAuthor(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short === long || (short.length >= 4 && (long.endsWith(short) || long.startsWith(short)))
}

function areYearsApart(one: TitleTraits, other: TitleTraits): boolean {
  if (one.issuedOn === null || other.issuedOn === null) return false
  return Math.abs(Number(one.issuedOn.slice(0, 4)) - Number(other.issuedOn.slice(0, 4))) > 1
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ')
}
