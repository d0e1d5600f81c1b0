import type { Locale } from '../../../preload/contract/shapes'
import { apaPlainNames } from './apa-names'
import { apaWords } from './apa-words'
import {
  bareDoi,
  type CitedWork,
  creatorsOf,
  extraOf,
  hasSeveralPages,
  isPart,
  pageRange,
} from './cited-work'
import { italic, joined, type Piece } from './rich-text'

/** Where a work is found: the journal, the book or the site it is in, who published it. */
export function apaSource(work: CitedWork, locale: Locale): Piece[] {
  const { type, containerTitle, publisher } = work
  if (type === 'article' || type === 'legal') return [periodical(work, locale)]
  if (isPart(work)) return [inBook(work, locale), publisher]
  const authors = new Set(work.creators.map(({ literal }) => literal))
  // Who wrote it is not said twice.
  const said = [containerTitle, publisher].filter((name) => name !== '' && !authors.has(name))
  if (type === 'thesis') return [containerTitle]
  return said.filter((name, index) => said.indexOf(name) === index)
}

/** Where to read it: its DOI if it has one, else its address, dated where nothing else dates it. */
export function apaLocator(work: CitedWork, locale: Locale): string {
  const doi = bareDoi(work)
  if (doi !== '') return `https://doi.org/${doi}`
  const { address, accessedOn, issuedOn } = work
  if (address === '' || accessedOn === null || issuedOn !== null) return address
  return `${apaWords[locale].retrieved(accessedOn)}${address}`
}

/** Journal, 12(3), 45–67. */
function periodical({ containerTitle, volume, issue, pages }: CitedWork, locale: Locale): Piece {
  const number = issue === '' ? '' : `(${issue})`
  const place = volume === '' ? number : [italic(volume), number]
  return joined([italic(containerTitle), place, pageRange(pages, apaWords[locale].dash)], ', ')
}

/** In E. Editor (Ed.), Book (2nd ed., pp. 12–34). */
function inBook(work: CitedWork, locale: Locale): Piece {
  const words = apaWords[locale]
  const editors = creatorsOf(work, 'editor')
  const role = editors.length > 1 ? words.editors : words.editor
  const names = editors.length === 0 ? '' : `${apaPlainNames(editors, locale)} ${role}`
  const pages = pageRange(work.pages, words.dash)
  const within = joined(
    [
      work.edition === '' ? '' : words.edition(work.edition),
      work.volume === '' ? '' : `${words.volume}${work.volume}`,
      pages === '' ? '' : `${hasSeveralPages(pages) ? words.pages : words.page}${pages}`,
    ],
    ', ',
  )
  const parenthesis = within.length === 0 ? '' : [' (', within, ')']
  return [`${words.in} `, joined([names, [italic(work.containerTitle), parenthesis]], ', ')]
}

/** What is said of a title: who translated it, its edition, its number, what it is. */
export function apaRemarks(work: CitedWork, locale: Locale): string {
  const words = apaWords[locale]
  const { type, publisher } = work
  const translators = creatorsOf(work, 'translator')
  const version = extraOf(work, 'version') || (type === 'software' ? work.edition : '')
  const number = type === 'report' ? extraOf(work, 'number') : ''
  const isWhole = !isPart(work) && type !== 'article' && type !== 'legal'
  const edition = isWhole && type !== 'software' ? work.edition : ''
  const volume = isWhole ? work.volume : ''
  const copy = [
    edition === '' ? '' : words.edition(edition),
    volume === '' ? '' : `${words.volume}${volume}`,
    number === '' ? '' : `${words.report}${number}`,
    version === '' ? '' : `${words.version}${version}`,
  ].filter((part) => part !== '')
  const inParentheses = [
    translators.length === 0 ? '' : `${apaPlainNames(translators, locale)}, ${words.translator}`,
    copy.join(', '),
  ].filter((part) => part !== '')
  const bracket = [
    words.media[type] ?? '',
    type === 'thesis' ? [extraOf(work, 'genre') || words.thesis, publisher] : '',
    type === 'conferencePaper' && isWhole ? extraOf(work, 'genre') || words.conferencePaper : '',
  ]
    .flat()
    .filter((part) => part !== '')
  return [
    inParentheses.length === 0 ? '' : ` (${inParentheses.join(words.semicolon)})`,
    bracket.length === 0 ? '' : ` [${bracket.join(', ')}]`,
  ].join('')
}
