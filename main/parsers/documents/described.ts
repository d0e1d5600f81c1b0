import type { DocumentDescription } from '../../rules/document-messages'

const nothing: DocumentDescription = {
  title: '',
  authors: [],
  language: '',
  madeOn: null,
  doi: '',
  isbn: '',
}

/** A description with what is known, its words on one line each and of a length to be kept. */
export function described(known: Partial<DocumentDescription>): DocumentDescription {
  const all = { ...nothing, ...known }
  return {
    ...all,
    title: oneLine(all.title, 1000),
    authors: all.authors
      .map((name) => oneLine(name, 400))
      .filter((name) => name !== '')
      .slice(0, 100),
    language: /^[a-z]{2,3}(?=$|[-_])/i.exec(all.language.trim())?.[0].toLowerCase() ?? '',
  }
}

function oneLine(text: string, length: number): string {
  return text
    .replaceAll(/[\s\p{Cc}\uFFFD\p{Cs}]+/gu, ' ')
    .normalize('NFC')
    .trim()
    .slice(0, length)
    .trim()
}
