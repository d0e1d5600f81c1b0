import { doiKey } from '../../../../preload/rules/doi'
import { isbnKey } from '../../../../preload/rules/isbn'
import { readAddress } from '../../../rules/read-address'
import { addressTitle, addressType } from './address-title'
import { type Candidate, refused } from './candidate'
import { readCitation } from './read-citation'

const longest = 8000
const bareDoi = /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi\s*:?\s*)?10\.\d{4,9}\/\S+$/i
const resolver = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i
const isbnLike = /^(?:ISBN(?:-1[03])?\s*:?\s*)?((?:[\dX][\s\p{Pd}]?){10}|(?:\d[\s\p{Pd}]?){13})$/iu
const scripted = /^[\s\p{Cc}]*(?:(?:javascript|vbscript)\s*:|data\s*:[^\s,]*[,;])/iu

/** What one pasted line is. Nothing it holds makes this throw, or gives an address that is not one. */
export function readLine(line: string): Candidate {
  const text = line
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:[•*–—-]|\d{1,3}[.)]) /, '')
  if (text.length > longest) return refused(text, 'tooLong')
  if (scripted.test(text)) return refused(text, 'scriptAddress')
  const doi = bareDoi.test(text) ? doiKey(text.replace(resolver, '')) : ''
  if (doi !== '') return doiCandidate(text, doi)
  const [, digits] = isbnLike.exec(text) ?? []
  if (digits !== undefined) return isbnCandidate(text)
  const titled = readTitled(text)
  if (titled !== null) return titled
  if (!/\s/.test(text)) {
    const read = readAddress(text.replace(/^<(.*)>$/, '$1'))
    if ('address' in read) return addressCandidate(text, read.address)
    if (read.problem === 'otherScheme' || read.problem === 'browserQuery') {
      return refused(text, 'otherScheme')
    }
    if (read.problem === 'tooLong') return refused(text, 'tooLong')
    if (/^https?:/i.test(text)) return refused(text, 'malformed')
  }
  if (!/\p{L}{2}/u.test(text)) return refused(text, 'malformed')
  return { text, kind: 'citation', fields: readCitation(text), reason: null }
}

function doiCandidate(text: string, doi: string): Candidate {
  const fields = {
    type: 'article',
    title: `doi:${doi}`,
    doi,
    address: `https://doi.org/${doi}`,
  } as const
  return { text, kind: 'doi', fields, reason: null }
}

function isbnCandidate(text: string): Candidate {
  const isbn = isbnKey(text)
  if (isbn === '') return refused(text, 'badIsbn')
  return { text, kind: 'isbn', fields: { type: 'book', title: `ISBN ${isbn}`, isbn }, reason: null }
}

function addressCandidate(text: string, address: string, title = ''): Candidate {
  if (!URL.canParse(address)) return refused(text, 'malformed')
  const doi = doiKey(address)
  const fields = {
    type: addressType(address),
    title: title || addressTitle(address),
    address,
    ...(doi !== '' && { doi }),
  }
  return { text, kind: 'address', fields, reason: null }
}

/** An address with its title beside it: [Titre](https://…), Titre : https://…, https://… Titre. */
function readTitled(text: string): Candidate | null {
  const [, title, link] =
    /^\[(.{1,1000}?)\]\(\s*(\S+?)\s*\)$/.exec(text) ??
    /^(\S.{0,999}?)\s*[:–—|-]?\s+<?(https?:\/\/\S+?)>?$/i.exec(text) ??
    swapped(/^<?(https?:\/\/\S+?)>?\s+(?:[:–—|-]\s*)?(\S.{0,999})$/i.exec(text)) ??
    []
  if (title === undefined || link === undefined || isReference(title)) return null
  const read = readAddress(link)
  if ('address' in read) {
    return addressCandidate(text, read.address, title.replace(/[\s:–—|-]+$/, ''))
  }
  return read.problem === 'scriptAddress' ? refused(text, 'scriptAddress') : null
}

function swapped(match: RegExpExecArray | null): [string, string, string] | null {
  return match === null ? null : [match[0], match[2] ?? '', match[1] ?? '']
}

/** Written out with its year, it is a reference that has an address. */
function isReference(title: string): boolean {
  return /\(\d{4}[a-z]?[,)]|\b10\.\d{4,9}\/|https?:\/\//i.test(title)
}
