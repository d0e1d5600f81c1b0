import type { Creator, ResourceFields } from '../../../../preload/contract/resource-shapes'
import { doiKey } from '../../../../preload/rules/doi'
import { isbnKey } from '../../../../preload/rules/isbn'

type Fields = Partial<ResourceFields>

const identifiers = /\b(?:doi\s*:?\s*|https?:\/\/(?:dx\.|www\.)?doi\.org\/)?10\.\d{4,9}\/[^\s"<>]+/i
const address = /https?:\/\/[^\s<>"]+/i
const isbn = /\bISBN(?:-1[03])?\s*:?\s*[\dX][\dX\s-]{8,16}/i

/** Longer than this, a text is no reference whose parts could be told. */
const longestReference = 1000

/**
 * A reference written out: what is sure is taken from it (a DOI, an ISBN, an address; author, year
 * and title where they are told apart without doubt), else the whole of it is the title.
 */
export function readCitation(text: string): Fields {
  const found: Fields = {}
  const doi = doiKey(identifiers.exec(text)?.[0] ?? '')
  const link = (address.exec(text)?.[0] ?? '').replace(/[.,;)\]]+$/, '')
  const book = isbnKey(isbn.exec(text)?.[0] ?? '')
  if (doi !== '') found.doi = doi
  if (link !== '' && URL.canParse(link)) found.address = link
  if (doi !== '' && found.address === undefined) found.address = `https://doi.org/${doi}`
  if (book !== '') found.isbn = book
  const prose = text
    .replace(identifiers, ' ')
    .replace(address, ' ')
    .replace(isbn, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:–—-]+$/, '')
    .trim()
  const parts = prose.length > longestReference ? null : (readApa(prose) ?? readIso690(prose))
  const known = parts ?? { title: prose || text }
  return { type: typeOf({ ...found, ...known }), ...known, ...found }
}

function typeOf({ volume, isbn: book, containerTitle, doi }: Fields): ResourceFields['type'] {
  if (volume || containerTitle || doi) return 'article'
  return book ? 'book' : 'other'
}

/** Dupont, M., & Durand, P. (2024). Titre. Revue, 12(3), 4-9. */
function readApa(prose: string): Fields | null {
  const [, names, year, title, rest = ''] =
    /^(.{2,400}?)\s*\((\d{4})[a-z]?(?:,[^)]{1,20})?\)\.?\s+(.{3,500}?)\.(?:\s+(.*))?$/.exec(
      prose,
    ) ?? []
  if (names === undefined || year === undefined || title === undefined) return null
  const creators = apaNames(names)
  return creators === null ? null : { creators, issuedOn: year, title, ...readSource(rest) }
}

/** DUPONT, Marie. Titre. Lieu : Éditeur, 2024. The family name in capitals leaves no doubt. */
function readIso690(prose: string): Fields | null {
  const [names = '', title = '', ...others] = prose.split('. ')
  const creators = names.split(/\s*;\s*| et | and /).map(capitalName)
  if (title.length < 3 || creators.some((creator) => creator === null)) return null
  const rest = others.join('. ')
  const year = /\b(1[5-9]\d\d|20\d\d)\b/.exec(rest)?.[1]
  const [, place, publisher] = /^([^:,]{2,80}):([^:,]{2,200}),/.exec(rest) ?? []
  return {
    creators: creators.filter((creator) => creator !== null),
    title: title.replace(/\.$/, ''),
    ...(year !== undefined && { issuedOn: year }),
    ...(place !== undefined &&
      publisher !== undefined && { publisherPlace: place.trim(), publisher: publisher.trim() }),
  }
}

function capitalName(name: string): Creator | null {
  const [, family, given] = /^(\p{Lu}[\p{Lu}'’ -]{1,60}),\s*([^,]{1,60})$/u.exec(name.trim()) ?? []
  if (family === undefined || given === undefined) return null
  return author({ family: capitalised(family), given })
}

/** Every name as a family name and initials, or one organisation; null where it is unsure. */
function apaNames(text: string): Creator[] | null {
  const pairs = [
    ...text.matchAll(
      /([\p{L}'’\-\s]{2,60}?),\s*((?:\p{Lu}\p{M}?\.[\s-]?){1,4})(?:,|&|\s|et|and)*/gu,
    ),
  ]
  const matched = pairs.map(([whole]) => whole).join('')
  if (pairs.length > 0 && matched.length === text.length) {
    return pairs.map(([, family = '', given = '']) =>
      author({ family: family.trim(), given: given.trim() }),
    )
  }
  const isName = /^[\p{Lu}][^,;:.]{1,120}\.?$/u.test(text)
  return isName ? [author({ literal: text.replace(/\.$/, '') })] : null
}

/** Revue, 12(3), 4-9, or a publisher. */
function readSource(rest: string): Fields {
  const [, containerTitle, volume, issue = '', pages = ''] =
    /^([^,]{2,300}),\s*(\d{1,5})(?:\((\d[^)]{0,10})\))?(?:,\s*(?:pp?\.\s*)?(\d[\d–-]{0,20}))?/.exec(
      rest,
    ) ?? []
  if (containerTitle !== undefined && volume !== undefined) {
    return { containerTitle, volume, issue, pages: pages.replace('–', '-') }
  }
  const publisher = rest.replace(/[.,;\s]+$/, '')
  return publisher.length > 1 && publisher.length <= 120 ? { publisher } : {}
}

function author(parts: Partial<Creator>): Creator {
  return { role: 'author', family: '', given: '', particle: '', suffix: '', literal: '', ...parts }
}

/** DUPONT-MARTIN as it is written in a sentence: Dupont-Martin. */
function capitalised(family: string): string {
  return family.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (letter) => letter.toUpperCase())
}
