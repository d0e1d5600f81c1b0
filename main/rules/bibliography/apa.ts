import type { Locale } from '../../../preload/contract/shapes'
import { apaNames } from './apa-names'
import { apaLocator, apaRemarks, apaSource } from './apa-source'
import { apaWords } from './apa-words'
import { type CitedWork, creatorsOf, isPart } from './cited-work'
import { dateParts } from './dates'
import { italic, joined, type Piece, sentences } from './rich-text'

// Our own formatter, worked out from the Publication Manual (7th edition) and table-tested:
// citeproc-js, which citation-js would use, is under a licence that does not fit this program.

/**
 * A reference in APA style, 7th edition. Titles keep the capitals they were written with. `letter`
 * tells apart the works of the same authors in the same year.
 */
export function apaReference(work: CitedWork, locale: Locale, letter = ''): Piece {
  const lead = apaLead(work, locale)
  const date = `(${apaDate(work, locale, letter)})`
  const isRoman = isPart(work) || work.type === 'article' || work.type === 'legal'
  const title = [isRoman ? work.title : italic(work.title), apaRemarks(work, locale)]
  const source = apaSource(work, locale)
  const locator = apaLocator(work, locale)
  if (work.type === 'legal' && lead === '') {
    const dated = joined([joined([work.title, ...source], ', '), date], ' ')
    return joined([sentences([dated]), locator], ' ')
  }
  const heads = lead === '' ? [title, date] : [lead, date, title]
  return joined([sentences([...heads, ...source]), locator], ' ')
}

/** Who the reference begins with: its authors, else those who edited the whole; else nobody. */
export function apaLead(work: CitedWork, locale: Locale): string {
  const authors = creatorsOf(work, 'author')
  if (authors.length > 0) return apaNames(authors, locale)
  const editors = isPart(work) ? [] : creatorsOf(work, 'editor')
  if (editors.length === 0) return ''
  const { editor, editors: several } = apaWords[locale]
  return `${apaNames(editors, locale)} ${editors.length > 1 ? several : editor}`
}

/** Kinds whose day matters; a newspaper is an article with neither volume nor number. */
const dated = new Set<CitedWork['type']>([
  'link',
  'document',
  'tutorial',
  'template',
  'video',
  'audio',
  'other',
])

function apaDate(work: CitedWork, locale: Locale, letter: string): string {
  const { issuedOn, type, volume, issue, containerTitle } = work
  const { noDate, dayAndMonth } = apaWords[locale]
  if (issuedOn === null) return letter === '' ? noDate : `${noDate}-${letter}`
  const year = `${dateParts(issuedOn, locale).year}${letter}`
  const isDaily = type === 'article' && volume === '' && issue === ''
  const isTalk = type === 'conferencePaper' && containerTitle === ''
  if (!dated.has(type) && !isDaily && !isTalk) return year
  return [year, dayAndMonth(issuedOn)].filter((part) => part !== '').join(', ')
}
