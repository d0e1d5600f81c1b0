import type { ResourceType } from '../../../preload/contract/resource-shapes'

/** Types of CSL 1.0.2 and what each is here; the first of a kind is the one written back. */
const typesOfCsl: Record<string, ResourceType> = {
  webpage: 'link',
  post: 'link',
  'post-weblog': 'link',
  document: 'document',
  collection: 'document',
  manuscript: 'document',
  pamphlet: 'document',
  patent: 'document',
  personal_communication: 'document',
  standard: 'document',
  motion_picture: 'video',
  broadcast: 'video',
  'article-journal': 'article',
  article: 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  review: 'article',
  'review-book': 'article',
  book: 'book',
  classic: 'book',
  periodical: 'book',
  chapter: 'chapter',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  report: 'report',
  thesis: 'thesis',
  'paper-conference': 'conferencePaper',
  speech: 'conferencePaper',
  legislation: 'legal',
  bill: 'legal',
  hearing: 'legal',
  legal_case: 'legal',
  regulation: 'legal',
  treaty: 'legal',
  song: 'audio',
  interview: 'audio',
  graphic: 'image',
  figure: 'image',
  map: 'image',
  dataset: 'dataset',
  software: 'software',
  event: 'other',
  musical_score: 'other',
  performance: 'other',
}

/** What a type of CSL is here; null for one that CSL does not have. */
export function typeFromCsl(type: string): ResourceType | null {
  return Object.hasOwn(typesOfCsl, type) ? (typesOfCsl[type] ?? null) : null
}

/** The type of CSL that says a resource best; tutorials and templates are documents there. */
export function cslFromType(type: ResourceType): string {
  const found = Object.keys(typesOfCsl).find((csl) => typesOfCsl[csl] === type)
  return found === undefined || type === 'other' ? 'document' : found
}
