import type { DocumentDescription } from '../../rules/document-messages'
import { authorNames } from '../documents/author-names'
import { described } from '../documents/described'
import { madeOn } from '../documents/made-on'
import { findDoi, findIsbn } from './find-numbers'
import { largestText, meansSomething } from './pdf-title'
import type { SizedText } from './read-page'

export interface FirstPages {
  texts: string[]
  /** Of the first page alone. */
  lines: SizedText[]
}

interface PdfMetadata {
  info: object
  /** XMP, which newer programs write. */
  metadata: { get(name: string): unknown } | null
}

/** What a PDF says of itself: its metadata where they mean something, then what its first pages show. */
export function describePdf(
  { info, metadata }: PdfMetadata,
  { texts, lines }: FirstPages,
): DocumentDescription {
  const fromInfo = (name: string) => wordsIn(Reflect.get(info, name))[0] ?? ''
  const fromXmp = (name: string) => wordsIn(metadata?.get(name))
  const titles = [...fromXmp('dc:title'), fromInfo('Title')]
  const authors = fromXmp('dc:creator').flatMap(authorNames)
  const shown = texts.join('\n')
  return described({
    title: titles.find(meansSomething) ?? largestText(lines),
    authors: authors.length > 0 ? authors : authorNames(fromInfo('Author')),
    language: fromXmp('dc:language')[0] ?? fromInfo('Language'),
    madeOn: madeOn(fromXmp('xmp:createdate')[0] ?? '') ?? madeOn(fromInfo('CreationDate')),
    doi: findDoi(fromXmp('prism:doi').join(' ')) || findDoi(shown),
    isbn:
      findIsbn(
        fromXmp('prism:isbn')
          .map((one) => `ISBN ${one}`)
          .join(' '),
      ) || findIsbn(shown),
  })
}

function wordsIn(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.filter((one) => typeof one === 'string' && one.trim() !== '') as string[]
}
