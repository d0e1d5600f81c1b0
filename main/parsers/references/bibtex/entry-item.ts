import {
  type BibtexEntry,
  parse as mapEntries,
} from '@citation-js/plugin-bibtex/lib/mapping/index.js'
import { parse as parseValue } from '@citation-js/plugin-bibtex/lib/input/value.js'
import { roles } from '../../../rules/csl/csl-name'
import type { CslItem, Json } from '../../../rules/csl/csl-value'
import type { EntryFields } from './entry-fields'

/** What programs note for themselves, and files on somebody else's disk. */
const ignored =
  /^(file|groups|owner|timestamp|creationdate|modificationdate|date-(added|modified)|bdsk-.*|__.*|crossref|xref|ids)$/
/** Read in parts or by rule: their words need not stand in the item to have been read. */
const alwaysMapped =
  /^(author|editor|translator|bookauthor|title|subtitle|titleaddon|booktitle|booksubtitle|booktitleaddon|journal|journaltitle|year|month|day|date|urldate|eventdate|origdate|pages|keywords|url|doi|isbn|issn|abstract|language|langid|type|pubstate|howpublished)$/
/** Accents that some publishers define in a preamble, by their standard name. */
const ownAccents: readonly (readonly [RegExp, string])[] = [[/\\ocirc(?![a-z])/g, '\\r']]

const peopleFields = new Set(['author', 'editor', 'translator', 'bookauthor'])

/** An entry with its values read: LaTeX as letters, names in parts. */
export interface ReadEntry extends BibtexEntry {
  unreadable: string[]
}

/** Reads the values of an entry; one that TeX alone could read stays as its letters. */
export function readEntry(type: string, { label, fields, unreadable }: EntryFields): ReadEntry {
  const failed: string[] = []
  const properties: Record<string, unknown> = {}
  const language = fields.get('language') ?? fields.get('langid')
  for (const [name, written] of fields) {
    const value = standardTex(name, written)
    if (value.trim() === '') continue
    try {
      properties[name] = dotted(parseValue(value, name, language === undefined ? [] : [language]))
    } catch {
      failed.push(`${name} = ${value}`)
      properties[name] = withoutTex(value)
    }
  }
  return { type, label, properties, unreadable: [...unreadable, ...failed] }
}

/** The item of CSL an entry is, given the entries it refers to; it throws what the mapping throws. */
export function itemOfEntry(entry: ReadEntry, parents: readonly BibtexEntry[]): CslItem {
  const [item = {}] = mapEntries([entry, ...parents])
  const said = JSON.stringify(item)
  const custom: CslItem = { ...customOf(item) }
  for (const [name, value] of Object.entries(entry.properties)) {
    if (ignored.test(name) || alwaysMapped.test(name)) continue
    const text = wordsOf(value)
    if (text !== '' && !said.includes(JSON.stringify(text).slice(1, -1))) custom[name] = text
  }
  const addedAt = addedAtOf(entry.properties)
  if (addedAt !== null) custom['addedAt'] = addedAt
  if (Object.keys(custom).length > 0) item['custom'] = custom
  for (const role of roles) {
    const names = item[role]
    if (Array.isArray(names)) item[role] = names.map(wholeName)
  }
  return item
}

/** Several words in braces are the name of an organisation, which has no parts. */
function wholeName(name: Json): Json {
  if (typeof name !== 'object' || name === null || Array.isArray(name)) return name
  const { family, ...others } = name
  const isWhole =
    typeof family === 'string' && /\s/.test(family) && Object.keys(others).length === 0
  return isWhole ? { literal: family } : name
}

/** JabRef and BibDesk note when an entry was added. */
function addedAtOf(properties: Record<string, unknown>): string | null {
  const said = wordsOf(
    properties['timestamp'] ?? properties['creationdate'] ?? properties['date-added'],
  )
  const day = /^(\d{4})[-./](\d{2})[-./](\d{2})/.exec(said)
  const at = day ? Date.parse(`${day.slice(1).join('-')}T00:00:00Z`) : Number.NaN
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

function standardTex(name: string, written: string): string {
  const value = ownAccents.reduce((text, [own, one]) => text.replaceAll(own, one), written)
  if (name === 'url') return value.replaceAll(/\\url(?=\{)|[{}]|\\(?=[_%#&~$])/g, '')
  // A comma left after a name would make a suffix of its given name.
  return peopleFields.has(name) ? value.replaceAll(/,\s*(?=\sand\s|$)/g, '') : value
}

/** An accent above i or j takes the place of its dot: in TeX the letter was written without. */
function dotted(value: unknown): unknown {
  if (typeof value === 'string') {
    return value
      .replaceAll(/\u0131(?=\p{M})/gu, 'i')
      .replaceAll(/\u0237(?=\p{M})/gu, 'j')
      .normalize('NFC')
  }
  if (Array.isArray(value)) return value.map(dotted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, dotted(one)]))
}

function customOf(item: CslItem): CslItem {
  const { custom } = item
  return typeof custom === 'object' && custom !== null && !Array.isArray(custom) ? custom : {}
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(', ')
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'object' && value !== null) {
    return Object.values(value as Record<string, Json>)
      .map(wordsOf)
      .join(' ')
  }
  return ''
}

function withoutTex(text: string): string {
  return text
    .replaceAll(/\\[a-zA-Z]+\s*|[{}$]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
