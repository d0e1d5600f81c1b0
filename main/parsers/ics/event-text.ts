import type { ImportNote } from '../../../preload/contract/calendar'
import { isWebAddress, placeAndLink, withoutMarkup } from '../../rules/calendar-words'
import { type PropertyLine, rawValue, readLine } from './property-line'

/** The words of an event, cleaned and within the lengths Veillée keeps. */
export interface EventText {
  title: string
  purpose: string
  place: string
  link: string
  notes: ImportNote[]
}

const maxTitle = 200
const maxPurpose = 2000
const maxPlace = 300
const maxLink = 2000

const linkProperties = [
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
  'URL',
]

export function readEventText(lines: Map<string, string[]>): EventText {
  const purpose = severalLines(withoutMarkup(textOf(lines, 'DESCRIPTION')))
  const location = oneLine(textOf(lines, 'LOCATION'), ', ')
  // A nameless event still needs a name in a list: its first words, else where it is.
  const title = oneLine(textOf(lines, 'SUMMARY'), ' ') || (purpose.split('\n')[0] ?? '') || location
  const links = linkProperties.flatMap((name) => linksOf(lines.get(name) ?? []))
  const address = links.find((one) => one.length <= maxLink) ?? ''
  const { place, link } = placeAndLink(location, address)
  const isCut =
    title.length > maxTitle ||
    purpose.length > maxPurpose ||
    place.length > maxPlace ||
    (address === '' && links.length > 0)
  return {
    title: cut(title, maxTitle),
    purpose: cut(purpose, maxPurpose),
    place: cut(place, maxPlace),
    link,
    notes: isCut ? ['textCut'] : [],
  }
}

/** The decoded text of a property, without control characters; empty when it is missing. */
export function textOf(lines: Map<string, string[]>, name: string): string {
  const [source] = lines.get(name) ?? []
  if (source === undefined) return ''
  const [value] = readLine(source)?.values ?? [rawValue(source)]
  return typeof value === 'string' ? withoutControls(value) : ''
}

/** Only web addresses ever become links; a call by phone or a local file does not. */
function linksOf(sources: string[]): string[] {
  const decoded = sources
    .map((source) => readLine(source))
    .filter((line): line is PropertyLine => line !== null)
  const addresses = decoded.toSorted((one, other) => videoFirst(one) - videoFirst(other))
  return addresses
    .flatMap(({ values }) => values)
    .filter((value) => typeof value === 'string')
    .map((value) => value.trim())
    .filter(isWebAddress)
}

function videoFirst({ params }: PropertyLine): number {
  return /VIDEO/i.test(params['feature'] ?? '') ? 0 : 1
}

function withoutControls(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\n\t])\p{Cc}|\uFEFF/gu, '')
}

function oneLine(text: string, separator: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/[\t ]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(separator)
}

function severalLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
}

/** Cuts between characters, never inside one that takes two units. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const isBetween = !/[\uD800-\uDBFF]/.test(text[max - 1] ?? '')
  return text.slice(0, isBetween ? max : max - 1).trimEnd()
}
