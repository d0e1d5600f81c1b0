import type { ReferenceProblem } from '../../../preload/contract/references'
import type { ResourceFields } from '../../../preload/contract/resource-shapes'
import { LocalDate } from '../../../preload/contract/shapes'
import { doiKey } from '../../../preload/rules/doi'
import { isbnKey } from '../../../preload/rules/isbn'
import { languageTag } from '../language-tag'
import { licenceFromText, licenceText } from '../licence-text'
import { readAddress } from '../read-address'
import { readTags } from '../read-tags'
import { cslFromPartial, partialFromCsl } from './csl-date'
import { creatorsFromCsl, cslFromCreators, roles } from './csl-name'
import { cslFromType, typeFromCsl } from './csl-type'
import { type Json, textOf, withoutMarkup } from './csl-value'

export type PartialFields = Partial<ResourceFields>
/** Says what is wrong with a value; a refused one is not even kept aside. */
type Blame = (problem: ReferenceProblem, detail: string, isRefused?: boolean) => void

/** How a variable of CSL becomes a field, and a field that variable. */
interface Codec {
  variable: string
  read: (value: Json, fields: PartialFields, blame: Blame) => void
  write: (fields: PartialFields) => Json | undefined
}

type TextField = {
  [Key in keyof ResourceFields]: ResourceFields[Key] extends string ? Key : never
}[keyof ResourceFields]

const plain: readonly (readonly [string, TextField])[] = [
  ['container-title', 'containerTitle'],
  ['publisher', 'publisher'],
  ['publisher-place', 'publisherPlace'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['page', 'pages'],
  ['edition', 'edition'],
  ['ISSN', 'issn'],
  ['title', 'title'],
  ['abstract', 'summary'],
  ['note', 'note'],
]

export const codecs: readonly Codec[] = [
  {
    variable: 'type',
    read: (value, fields, blame) => {
      const type = typeFromCsl(textOf(value))
      if (type === null) blame('unknownType', textOf(value))
      fields.type = type ?? 'other'
    },
    write: ({ type }) => (type === undefined ? undefined : cslFromType(type)),
  },
  ...plain.map(([variable, field]): Codec => ({
    variable,
    read: (value, fields) => {
      const text = withoutMarkup(textOf(value)).trim()
      if (text !== '') Object.assign(fields, { [field]: text })
    },
    write: (fields) => filled(fields[field]),
  })),
  ...roles.map((role): Codec => ({
    variable: role,
    read: (value, fields) => {
      fields.creators = [...(fields.creators ?? []), ...creatorsFromCsl(value, role)]
    },
    write: ({ creators = [] }) => {
      const names = cslFromCreators(creators, role)
      return names.length > 0 ? names : undefined
    },
  })),
  {
    variable: 'issued',
    read: (value, fields, blame) => {
      const issuedOn = partialFromCsl(value)
      if (issuedOn === null) blame('badDate', shown(value))
      else fields.issuedOn = issuedOn
    },
    write: ({ issuedOn }) => (issuedOn ? cslFromPartial(issuedOn) : undefined),
  },
  {
    variable: 'accessed',
    read: (value, fields) => {
      const day = LocalDate.safeParse(partialFromCsl(value))
      if (day.success) fields.accessedOn = day.data
    },
    write: ({ accessedOn }) => (accessedOn ? cslFromPartial(accessedOn) : undefined),
  },
  {
    variable: 'DOI',
    read: (value, fields, blame) => {
      const bare = textOf(value).replace(/^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i, '')
      if (doiKey(bare) === '') blame('badDoi', textOf(value))
      else fields.doi = bare
    },
    write: ({ doi }) => filled(doi),
  },
  {
    variable: 'ISBN',
    read: (value, fields, blame) => {
      const text = textOf(value)
      const right = [...text.split(/[\s,;]+/), text].find((one) => isbnKey(one) !== '')
      if (right === undefined) blame('badIsbn', text)
      fields.isbn = right ?? text
    },
    write: ({ isbn }) => filled(isbn),
  },
  {
    variable: 'URL',
    read: (value, fields, blame) => {
      const read = readAddress(textOf(value))
      if ('problem' in read) blame(read.problem, textOf(value), read.problem === 'scriptAddress')
      else fields.address = read.address
    },
    write: ({ address }) => filled(address),
  },
  {
    variable: 'language',
    read: (value, fields) => {
      const tag = languageTag(textOf(value))
      if (tag !== '') fields.language = tag
    },
    write: ({ language }) => filled(language),
  },
  {
    variable: 'license',
    read: (value, fields) => {
      const licence = licenceFromText(textOf(value))
      if (licence !== null) fields.licence = licence
    },
    write: ({ licence = 'unknown' }) => filled(licenceText(licence)),
  },
  {
    variable: 'keyword',
    read: (value, fields) => {
      const words = Array.isArray(value) ? value.map(textOf).join(';') : textOf(value)
      const tags = readTags(words)
      if (tags.length > 0) fields.tags = tags
    },
    write: ({ tags = [] }) => filled(keywordsOf(tags)),
  },
]

/** Commas between tags, unless one of them has some. */
function keywordsOf(tags: readonly string[]): string {
  if (!tags.some((tag) => tag.includes(','))) return tags.join(', ')
  return `${tags.join('; ')};`
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
