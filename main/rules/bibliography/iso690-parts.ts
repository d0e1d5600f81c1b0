import type { Locale } from '../../../preload/contract/shapes'
import {
  bareDoi,
  type CitedWork,
  creatorsOf,
  extraOf,
  hasSeveralPages,
  pageRange,
} from './cited-work'
import { dateParts, dayMonthYear } from './dates'
import { iso690PlainNames } from './iso690-names'
import { iso690Words } from './iso690-words'

/** What it is and where it is read: [en ligne], [vidéo]. */
export function medium(work: CitedWork, locale: Locale): string {
  const words = iso690Words[locale]
  const isOnline = work.address !== '' || bareDoi(work) !== ''
  if (!isOnline) return words.media[work.type] ?? ''
  return words.onlineMedia[work.type] ?? words.online
}

/** Edition, version, number of a report, kind of a thesis, who translated it. */
export function statements(work: CitedWork, locale: Locale): string[] {
  const words = iso690Words[locale]
  const { type, edition } = work
  const translators = creatorsOf(work, 'translator')
  const version = extraOf(work, 'version')
  const number = type === 'report' ? extraOf(work, 'number') : ''
  const isNumbered = type !== 'article' && type !== 'legal'
  return [
    translators.length === 0 ? '' : `${words.translated}${iso690PlainNames(translators, locale)}`,
    edition === '' || !isNumbered ? '' : words.edition(edition),
    version === '' ? '' : `${words.version}${version}`,
    number === '' ? '' : `${words.report}${number}`,
    type === 'thesis' ? extraOf(work, 'genre') || words.thesis : '',
  ]
}

/** Paris : PUF, 2020, vol. 3, p. 12-34 [consulté le 31 mai 2020]. */
export function production(work: CitedWork, locale: Locale): string {
  const { publisher, publisherPlace } = work
  const words = iso690Words[locale]
  const from = [publisherPlace, publisher].filter((part) => part !== '').join(words.colon)
  return withConsulted(work, locale, [from, date(work, locale), ...numbering(work, locale)])
}

/** Of a periodical: 31 mai 2020, vol. 12, n° 3, p. 45-67. */
export function issueOf(work: CitedWork, locale: Locale): string {
  return withConsulted(work, locale, [date(work, locale), ...numbering(work, locale)])
}

function withConsulted(work: CitedWork, locale: Locale, parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '').join(', ')
  const { address, accessedOn } = work
  const isDated = address !== '' && bareDoi(work) === '' && accessedOn !== null
  return isDated ? `${said} ${iso690Words[locale].consulted(accessedOn)}` : said
}

function numbering({ volume, issue, pages }: CitedWork, locale: Locale): string[] {
  const words = iso690Words[locale]
  const range = pageRange(pages, words.dash)
  return [
    volume === '' ? '' : `${words.volume}${volume}`,
    issue === '' ? '' : `${words.issue}${issue}`,
    range === '' ? '' : `${hasSeveralPages(range) ? words.pages : words.page}${range}`,
  ]
}

/** Kinds of which the year is enough. */
const yearly = new Set<CitedWork['type']>(['book', 'chapter', 'thesis'])

function date({ issuedOn, type }: CitedWork, locale: Locale): string {
  if (issuedOn === null) return iso690Words[locale].noDate
  return yearly.has(type) ? dateParts(issuedOn, locale).year : dayMonthYear(issuedOn, locale)
}

/** International numbers. */
export function numbers({ type, isbn, issn }: CitedWork): string[] {
  return [
    isbn === '' ? '' : `ISBN ${isbn}`,
    issn === '' || type !== 'article' ? '' : `ISSN ${issn}`,
  ]
}

/** The DOI, else the address; no full stop after it, which would be taken for a part of it. */
export function availability(work: CitedWork, locale: Locale): string {
  const doi = bareDoi(work)
  if (doi !== '') return `DOI ${doi}`
  return work.address === '' ? '' : `${iso690Words[locale].available}${work.address}`
}
