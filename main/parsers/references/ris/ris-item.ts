import { creatorFromText, cslFromCreators } from '../../../rules/csl/csl-name'
import { partialFromText } from '../../../rules/csl/csl-date'
import { type CslItem, type Json } from '../../../rules/csl/csl-value'
import { isbnKey } from '../../../../preload/rules/isbn'
import { readAddress } from '../../../rules/read-address'
import { cslTypeOfRis, isPart } from './ris-type'

/** Tags each of one variable alone; the first of a line that is there gives it. */
const single: readonly (readonly [variable: string, ...tags: string[]])[] = [
  ['volume', 'VL', 'VO'],
  ['issue', 'IS', 'CP'],
  ['publisher', 'PB'],
  ['publisher-place', 'CY', 'PP'],
  ['edition', 'ET'],
  ['abstract', 'AB', 'N2'],
  ['DOI', 'DO'],
  ['language', 'LA'],
  ['title-short', 'ST'],
  ['archive', 'DB'],
  ['source', 'DP'],
  ['call-number', 'CN'],
  ['id', 'ID'],
  ['number-of-volumes', 'NV'],
  ['section', 'SE'],
  ['original-title', 'OP'],
]

/** Who did what: the second authors of RIS are editors, the third of a series, the fourth translators. */
const names: readonly (readonly [variable: string, ...tags: string[]])[] = [
  ['author', 'AU', 'A1'],
  ['editor', 'ED', 'A2'],
  ['collection-editor', 'A3'],
  ['translator', 'A4'],
]

/** Files on somebody else's disk say nothing here. */
const ignored = new Set(['TY', 'ER', 'L1', 'L3', 'L4'])

/**
 * An item of CSL from the tags of one record. citation-js's own reader was tried: it loses « Y1 -
 * 2014// », line breaks, a type in words, all values of a tag but one for most tags, and the whole
 * file to a tag before the first TY. What no variable takes goes to `custom`, under its tag.
 */
export function itemOfRis(tags: readonly (readonly [string, string])[]): CslItem {
  const values = new TagValues(tags)
  const type = cslTypeOfRis(values.first('TY')) ?? values.first('TY').toLowerCase()
  const item: CslItem = { type }
  values.take('TY')
  const put = (variable: string, value: Json | undefined) => {
    if (value !== undefined && value !== '') item[variable] = value
  }
  for (const [variable, ...from] of names) {
    const creators = values.take(...from).map((name) => creatorFromText(name))
    if (creators.length > 0) put(variable, cslFromCreators(creators, 'author'))
  }
  putTitles(values, type, put)
  putDates(values, put)
  putNumbers(values, put)
  const links = values.take('UR', 'LK').flatMap((one) => one.split(/\s*[;\n]\s*(?=\w+:)/))
  const more = values.take('L2', 'L1').filter((one) => 'address' in readAddress(one))
  const [link, ...otherLinks] = [...links, ...more]
  put('URL', link)
  put('keyword', keywordsOf(values.take('KW')))
  put('note', values.take('N1', 'RN').join('\n'))
  for (const [variable, ...from] of single) put(variable, values.take(...from)[0])
  const rest = values.rest()
  if (otherLinks.length > 0) rest['UR'] = otherLinks
  put('custom', Object.keys(rest).length > 0 ? rest : undefined)
  return item
}

type Put = (variable: string, value: Json | undefined) => void

function putTitles(values: TagValues, type: string, put: Put): void {
  const own = type === 'book' || type === 'periodical' ? ['BT'] : []
  const title = values.take('TI', 'T1', 'CT', ...own)[0] ?? values.first('ST')
  put('title', title)
  const short = values.take('J2', 'JA', 'J1')
  put('container-title-short', short[0])
  const journal = values.take('JF', 'JO')
  const second = values.take('T2', 'BT')
  if (isPart.has(type)) {
    const containers = [...journal, ...second, ...short]
    put('container-title', containers[0])
  } else {
    put('container-title', journal[0])
    put('collection-title', second[0])
  }
  put(isPart.has(type) ? 'collection-title' : 'volume-title', values.take('T3')[0])
}

function putDates(values: TagValues, put: Put): void {
  const said = [...values.take('DA'), ...values.take('PY', 'Y1')]
  const read = said.map((text) => ({ text, partial: partialFromText(text) ?? '' }))
  // A full date says more than the year beside it, if it is of that year.
  const year = read.at(-1)?.partial.slice(0, 4) ?? ''
  const best = read
    .filter(({ partial }) => partial.startsWith(year) && partial !== '')
    .toSorted((a, b) => b.partial.length - a.partial.length)[0]
  const raw = best?.text ?? said.at(-1)
  put('issued', raw === undefined ? undefined : dateOf(raw))
  const accessed = values.take('Y2')[0]
  put('accessed', accessed === undefined ? undefined : dateOf(accessed))
}

function dateOf(text: string): Json {
  const partial = partialFromText(text)
  return partial === null ? { raw: text } : { 'date-parts': [partial.split('-').map(Number)] }
}

function putNumbers(values: TagValues, put: Put): void {
  const [start, end] = [values.take('SP')[0], values.take('EP')[0]]
  put('page', [start, end].filter((one) => one !== undefined && one !== '').join('-'))
  const numbers = values.take('SN').flatMap((one) => one.split(/[;,\n]/).map((part) => part.trim()))
  const bare = (one: string) => one.replaceAll(/\s*\((?:print|electronic|online|linking)\)/gi, '')
  const issn = numbers.map(bare).find((one) => /^(ISSN:?\s*)?\d{4}-?\d{3}[\dX]$/i.test(one))
  const isbn = numbers.map(bare).find((one) => isbnKey(one) !== '')
  put('ISSN', issn)
  put('ISBN', isbn)
  const others = numbers.filter((one) => bare(one) !== issn && bare(one) !== isbn)
  if (others.length > 0) values.keep('SN', others)
}

/** A keyword a line; where one line alone has them all, what separates them there. */
function keywordsOf(words: readonly string[]): string {
  const each = words.flatMap((one) => one.split('\n')).map((one) => one.trim())
  const [only = ''] = each
  return each.length > 1 ? `${each.map((one) => one.replaceAll(';', ',')).join('; ')};` : only
}

/** Values by tag, each taken once; what nobody took is what is left. */
class TagValues {
  private readonly byTag = new Map<string, string[]>()

  constructor(tags: readonly (readonly [string, string])[]) {
    for (const [tag, value] of tags) {
      if (value.trim() === '') continue
      this.byTag.set(tag, [...(this.byTag.get(tag) ?? []), value])
    }
  }

  first(tag: string): string {
    return this.byTag.get(tag)?.[0] ?? ''
  }

  take(...tags: readonly string[]): string[] {
    return tags.flatMap((tag) => {
      const values = this.byTag.get(tag) ?? []
      this.byTag.delete(tag)
      return values
    })
  }

  keep(tag: string, values: readonly string[]): void {
    this.byTag.set(tag, [...values])
  }

  rest(): { [tag: string]: Json } {
    const left = [...this.byTag].filter(([tag]) => !ignored.has(tag))
    return Object.fromEntries(
      left.map(([tag, values]) => [tag, values.length === 1 ? (values[0] ?? '') : values]),
    )
  }
}
