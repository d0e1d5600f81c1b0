import type { Creator, ResourceFields } from '../../../preload/contract/resource-shapes'

/** What a reference is made of. */
export type CitedWork = Pick<
  ResourceFields,
  | 'type'
  | 'title'
  | 'address'
  | 'creators'
  | 'containerTitle'
  | 'publisher'
  | 'publisherPlace'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'edition'
  | 'issuedOn'
  | 'accessedOn'
  | 'doi'
  | 'isbn'
  | 'issn'
  | 'extra'
>

export type Role = Creator['role']

/** Who did one thing, in the order of the work; a film is its director's. */
export function creatorsOf({ creators, type }: CitedWork, role: Role): Creator[] {
  const own = creators.filter((creator) => creator.role === role)
  const isFilm = role === 'author' && own.length === 0 && (type === 'video' || type === 'audio')
  return isFilm ? creators.filter((creator) => creator.role === 'director') : own
}

/** A CSL variable that no field of a resource holds: number, genre, version, event-title. */
export function extraOf({ extra }: CitedWork, variable: string): string {
  const value = extra[variable]
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

/** A DOI without its resolver. */
export function bareDoi({ doi }: CitedWork): string {
  return doi.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '').trim()
}

/** Works that stand inside another, whose title is then the one in italics. */
export function isPart({ type, containerTitle }: CitedWork): boolean {
  if (containerTitle === '') return false
  return type === 'article' || type === 'chapter' || type === 'conferencePaper'
}

/** 12-34, 12–34 and 12--34 with the dash of the style. */
export function pageRange(pages: string, dash: string): string {
  return pages.replaceAll(/\s*(?:-{1,2}|[‐‑–—])\s*/g, dash)
}

/** A range or a list of pages, against one page alone. */
export function hasSeveralPages(pages: string): boolean {
  return /\d\D+\d/.test(pages)
}
