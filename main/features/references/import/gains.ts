import type { ResourceDraft, ResourceFields } from '../../../../preload/contract/resource-shapes'
import { folded } from '../../../../preload/rules/folded'
import { distinctTags } from '../../../rules/read-tags'

/** Fields an import fills where nothing is known, and never writes over. */
const filled = [
  'address',
  'creators',
  'containerTitle',
  'publisher',
  'publisherPlace',
  'volume',
  'issue',
  'pages',
  'edition',
  'issuedOn',
  'accessedOn',
  'doi',
  'isbn',
  'issn',
  'language',
  'summary',
  'note',
  'level',
  'licence',
  'rightsHolder',
  'attribution',
  'territory',
  'reviewOn',
] as const satisfies readonly (keyof ResourceFields)[]

export type Gained = Partial<ResourceFields>

/**
 * What a known resource gains from a record of the same work: fields it lacks, tags, variables, the
 * earlier day it was collected, and a title where it had only its address for one.
 */
export function gainsOf(known: ResourceDraft, draft: ResourceDraft): Gained {
  const gained: Record<string, unknown> = {}
  for (const field of filled) {
    if (isEmpty(known[field]) && !isEmpty(draft[field])) gained[field] = draft[field]
  }
  const isNamedByAddress = known.title === known.address || known.title === draft.address
  if (isNamedByAddress && draft.title !== draft.address && draft.title !== known.title) {
    gained['title'] = draft.title
  }
  const tags = distinctTags([...(known.tags ?? []), ...(draft.tags ?? [])])
  if (tags.length > distinctTags(known.tags ?? []).length) gained['tags'] = tags.slice(0, 200)
  if (draft.addedAt !== undefined && (known.addedAt ?? draft.addedAt) >= draft.addedAt) {
    if (known.addedAt !== draft.addedAt) gained['addedAt'] = draft.addedAt
  }
  const extra = { ...draft.extra, ...known.extra }
  if (Object.keys(extra).length > Object.keys(known.extra ?? {}).length) gained['extra'] = extra
  return gained
}

/** A draft with what a later record of the same work adds to it. */
export function combined(first: ResourceDraft, later: ResourceDraft): ResourceDraft {
  return { ...first, ...gainsOf(first, later) }
}

/** A path of folders as one text: two that differ by case or accents alone are one. */
export function pathKey(path: readonly string[]): string {
  return path.map((name) => folded(name.trim())).join('\n')
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || value === null || value === '' || value === 'unknown'
}
