import type { ResourceType } from '../../../../preload/contract/resource-shapes'

/** What a bibliography asks for, in the order it is filled in. */
const referenceFields = [
  'containerTitle',
  'publisher',
  'publisherPlace',
  'issuedOn',
  'volume',
  'issue',
  'pages',
  'edition',
  'doi',
  'isbn',
  'issn',
  'accessedOn',
] as const
export type ReferenceField = (typeof referenceFields)[number]

const published = ['publisher', 'publisherPlace', 'issuedOn'] as const
const posted = ['containerTitle', 'issuedOn'] as const

/** What matters for a kind of resource; the rest is there too, folded. */
const mattering: Record<ResourceType, readonly ReferenceField[]> = {
  link: posted,
  document: ['publisher', 'issuedOn'],
  tutorial: posted,
  video: posted,
  template: ['publisher', 'issuedOn'],
  article: ['containerTitle', 'issuedOn', 'volume', 'issue', 'pages', 'doi', 'issn'],
  book: [...published, 'edition', 'isbn'],
  chapter: ['containerTitle', ...published, 'pages', 'isbn'],
  report: [...published, 'issue', 'doi'],
  thesis: published,
  conferencePaper: ['containerTitle', 'publisher', 'issuedOn', 'pages', 'doi'],
  legal: ['containerTitle', 'issuedOn', 'issue', 'pages'],
  audio: posted,
  image: posted,
  dataset: ['publisher', 'issuedOn', 'edition', 'doi'],
  software: ['publisher', 'issuedOn', 'edition'],
  other: ['containerTitle', 'publisher', 'issuedOn'],
}

/** The fields of a reference, those that matter for its kind apart from the others. */
export function fieldsOfType(type: ResourceType): {
  first: ReferenceField[]
  rest: ReferenceField[]
} {
  const wanted = new Set(mattering[type])
  return {
    first: referenceFields.filter((field) => wanted.has(field)),
    rest: referenceFields.filter((field) => !wanted.has(field)),
  }
}
