import type { Creator, Resource, ResourceType } from '../../../../preload/contract/resource-shapes'
import { creatorsOf, extraOf, pageRange, type Role } from '../../../rules/bibliography/cited-work'
import { citationKeys } from './citation-keys'
import { latexText, verbatim } from './latex-text'
import { tagLine } from './tag-line'

// Our own writer: that of plugin-bibtex gives several entries one key, leaves & and % of an
// organisation's name unescaped, and adds a note (« Online; accessed… ») nobody wrote.

const types: Record<ResourceType, string> = {
  link: 'online',
  document: 'misc',
  tutorial: 'online',
  video: 'video',
  template: 'misc',
  article: 'article',
  book: 'book',
  chapter: 'incollection',
  report: 'report',
  thesis: 'thesis',
  conferencePaper: 'inproceedings',
  legal: 'legislation',
  audio: 'audio',
  image: 'image',
  dataset: 'dataset',
  software: 'software',
  other: 'misc',
}

/** Languages as babel names them; biblatex takes no other word for `langid`. */
const babel: Record<string, string> = {
  fr: 'french',
  en: 'english',
  de: 'german',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
}

/** Resources as biblatex entries, each under a key of its own. */
export function biblatex(resources: readonly Resource[], hasNotes: boolean): string {
  const keys = citationKeys(resources)
  return resources.map((one, index) => entry(one, keys[index] ?? '', hasNotes)).join('\n')
}

function entry(resource: Resource, key: string, hasNotes: boolean): string {
  const { type, language, pages } = resource
  const isCollective = type === 'book' && creatorsOf(resource, 'author').length === 0
  const names = (role: Role) => creatorsOf(resource, role).map(nameOf).join(' and ')
  const number = extraOf(resource, 'number')
  const text: [field: string, value: string][] = [
    ['title', resource.title],
    [containerField(type), resource.containerTitle],
    [type === 'report' || type === 'thesis' ? 'institution' : 'publisher', resource.publisher],
    ['location', resource.publisherPlace],
    ['type', type === 'thesis' || type === 'report' ? extraOf(resource, 'genre') : ''],
    ['volume', resource.volume],
    ['number', resource.issue === '' ? number : resource.issue],
    ['pages', pageRange(pages, '--')],
    ['edition', resource.edition],
    ['version', extraOf(resource, 'version')],
  ]
  const bare: [field: string, value: string][] = [
    ['date', resource.issuedOn ?? ''],
    ['doi', verbatim(resource.doi)],
    ['isbn', latexText(resource.isbn)],
    ['issn', latexText(resource.issn)],
    ['url', verbatim(resource.address)],
    ['urldate', resource.accessedOn ?? ''],
    ['langid', babel[language.split('-')[0] ?? ''] ?? ''],
    ['language', latexText(language)],
    ['keywords', latexText(tagLine(resource.tags, ', '))],
    ['abstract', latexText(resource.summary)],
    ['annotation', hasNotes ? latexText(resource.note) : ''],
  ]
  const fields = [
    ['author', names('author')] as const,
    ['editor', names('editor')] as const,
    ['translator', names('translator')] as const,
    ...text.map(([field, value]) => [field, latexText(value)] as const),
    ...bare,
  ].filter(([, value]) => value !== '')
  const lines = fields.map(([field, value]) => `  ${field} = {${value}},`)
  return [`@${isCollective ? 'collection' : types[type]}{${key},`, ...lines, '}', ''].join('\n')
}

function containerField(type: ResourceType): string {
  if (type === 'article' || type === 'legal') return 'journaltitle'
  return type === 'chapter' || type === 'conferencePaper' ? 'booktitle' : 'organization'
}

/** particle Family, Suffix, Given; braces hold together what BibTeX would cut at « and » or a comma. */
function nameOf({ literal, family, given, particle, suffix }: Creator): string {
  if (literal !== '') return `{${latexText(literal)}}`
  const whole = [latexText(particle), held(family)].filter((part) => part !== '').join(' ')
  return [whole, held(suffix), held(given)].filter((part) => part !== '').join(', ')
}

function held(part: string): string {
  const text = latexText(part)
  return /,|\sand\s/i.test(part) ? `{${text}}` : text
}
