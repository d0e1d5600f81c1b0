import type { Creator, Resource, ResourceType } from '../../../../preload/contract/resource-shapes'
import { extraOf } from '../../../rules/bibliography/cited-work'
import { firstAndLast } from './page-range'

// Our own writer: that of plugin-ris drops particles, writes line breaks inside a value, which
// cuts the record, and gives an organisation whose name has a comma as a person.

/** Types of RIS by what a resource is. */
const types: Record<ResourceType, string> = {
  link: 'ELEC',
  document: 'GEN',
  tutorial: 'ELEC',
  video: 'VIDEO',
  template: 'GEN',
  article: 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  thesis: 'THES',
  conferencePaper: 'CPAPER',
  legal: 'STAT',
  audio: 'SOUND',
  image: 'FIGURE',
  dataset: 'DATA',
  software: 'COMP',
  other: 'GEN',
}

/** RIS has no tag for those who only contributed. */
const roles: Partial<Record<Creator['role'], string>> = {
  author: 'AU',
  editor: 'ED',
  translator: 'A4',
  director: 'AU',
}

/** Types of which T2 is the series: what they appeared in goes under JF, as a journal does. */
const withSeries: ReadonlySet<ResourceType> = new Set([
  'book',
  'report',
  'thesis',
  'video',
  'audio',
  'legal',
  'dataset',
  'software',
])

/** Resources as RIS, one record each, in UTF-8 with CRLF lines as the format has them. */
export function ris(resources: readonly Resource[], hasNotes: boolean): string {
  return resources.map((resource) => record(resource, hasNotes)).join('\r\n')
}

function record(resource: Resource, hasNotes: boolean): string {
  const [first, last] = firstAndLast(resource.pages)
  const number = resource.type === 'report' ? extraOf(resource, 'number') : ''
  const lines: [tag: string, value: string][] = [
    ['TY', types[resource.type]],
    ...resource.creators.map((one): [string, string] => [
      roles[one.role] ?? '',
      roles[one.role] === undefined ? '' : nameOf(one),
    ]),
    ['TI', resource.title],
    [withSeries.has(resource.type) ? 'JF' : 'T2', resource.containerTitle],
    ['PB', resource.publisher],
    ['CY', resource.publisherPlace],
    ['VL', resource.volume],
    ['IS', resource.issue === '' ? number : resource.issue],
    ['SP', first],
    ['EP', last],
    ['ET', resource.edition],
    ['PY', (resource.issuedOn ?? '').slice(0, 4)],
    ['DA', slashed(resource.issuedOn)],
    ['Y2', slashed(resource.accessedOn)],
    ['DO', resource.doi],
    ['SN', resource.isbn],
    ['SN', resource.issn],
    ['LA', resource.language],
    ['UR', resource.address],
    ...resource.tags.map((tag): [string, string] => ['KW', tag]),
    ['AB', resource.summary],
    ['N1', hasNotes ? resource.note : ''],
  ]
  const written = lines
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${isProse.has(tag) ? paragraphs(value) : oneLine(value)}`)
  return [...written, 'ER  - ', ''].join('\r\n')
}

/** Family, Given, Suffix; a name that has no parts ends with a comma where it could be mistaken. */
function nameOf({ literal, family, given, particle, suffix }: Creator): string {
  if (literal !== '') return /[\s,]/.test(literal) ? literal : `${literal},`
  const whole = [particle, family].filter((part) => part !== '').join(' ')
  return [whole, given, suffix].filter((part) => part !== '').join(', ')
}

/** 2024-05 as 2024/05//. */
function slashed(date: string | null): string {
  if (date === null) return ''
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}/`
}

const isProse: ReadonlySet<string> = new Set(['AB', 'N1'])

/** Prose goes on over lines without a tag; one that looks like a tag is set back, and is none. */
function paragraphs(value: string): string {
  return value
    .split(/\r\n?|\n/)
    .map((line, index) => (index > 0 && /^[A-Z][A-Z0-9] {0,3}-/.test(line) ? ` ${line}` : line))
    .join('\r\n')
}

/** Any other value holds no line break. */
function oneLine(value: string): string {
  return value.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
}
