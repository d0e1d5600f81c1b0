import { z } from 'zod'
import type { ReferenceProblem } from '../../preload/contract/references'
import {
  Creator,
  type ResourceDraft,
  ResourceFields,
  TagName,
} from '../../preload/contract/resource-shapes'
import { creatorWords } from '../../preload/rules/creator-words'
import { distinctTags } from './read-tags'

export interface FoundProblem {
  problem: ReferenceProblem
  detail: string
}

export interface ReadDraft {
  /** Null where nothing of it can be a title. */
  draft: ResourceDraft | null
  problems: FoundProblem[]
}

const maxTags = 200
const maxCreators = 500
const maxTitle = ResourceFields.shape.title.maxLength ?? 0
/** More than this in variables that no field holds is no reference. */
const maxExtra = 100_000
const fallbackLength = 80

const textLimits = limitsOf(ResourceFields.shape)
const creatorLimits = limitsOf(Creator.shape)

/**
 * A draft within the limits of the contract: what is too long is cut, and said. Without a title it
 * is named by what it has; null where it has nothing to be named by.
 */
export function fitDraft(fields: Partial<ResourceFields>): ReadDraft {
  const problems: FoundProblem[] = []
  const draft: Partial<ResourceFields> = { ...fields }
  const cut = <T extends object>(target: T, limits: ReadonlyMap<string, number>, name = '') => {
    for (const [field, limit] of limits) {
      const value: unknown = Reflect.get(target, field)
      if (typeof value !== 'string' || value.length <= limit) continue
      problems.push({ problem: 'tooLong', detail: name || field })
      Reflect.set(target, field, cutTo(value, limit))
    }
  }
  cut(draft, textLimits)
  if (draft.creators !== undefined) {
    if (draft.creators.length > maxCreators)
      problems.push({ problem: 'tooMany', detail: 'creators' })
    draft.creators = draft.creators.slice(0, maxCreators).map((creator) => {
      const fitted = { ...creator }
      cut(fitted, creatorLimits, 'creators')
      return fitted
    })
  }
  if (draft.tags !== undefined) {
    const limit = TagName.maxLength ?? 0
    if (draft.tags.length > maxTags) problems.push({ problem: 'tooMany', detail: 'tags' })
    if (draft.tags.some((tag) => tag.length > limit)) {
      problems.push({ problem: 'tooLong', detail: 'tags' })
    }
    draft.tags = distinctTags(draft.tags.map((tag) => cutTo(tag, limit))).slice(0, maxTags)
  }
  if (draft.extra !== undefined && JSON.stringify(draft.extra).length > maxExtra) {
    problems.push({ problem: 'tooLong', detail: 'extra' })
    draft.extra = {}
  }
  const title = (draft.title ?? '').replaceAll(/\s+/g, ' ').trim()
  if (title !== '') return { draft: { ...draft, title }, problems }
  const fallback = nameOf(draft)
  problems.push({ problem: 'noTitle', detail: fallback })
  return { draft: fallback === '' ? null : { ...draft, title: fallback }, problems }
}

/** What names a record that has no title: its address, its identifiers, its authors, its words. */
function nameOf({
  address,
  doi,
  isbn,
  creators = [],
  containerTitle = '',
  summary = '',
  note = '',
}: Partial<ResourceDraft>) {
  const words = (summary || note).replaceAll(/\s+/g, ' ').trim().slice(0, fallbackLength)
  const names = creators.map(creatorWords).join(', ')
  return cutTo(address || doi || isbn || names || words || containerTitle, maxTitle)
}

function limitsOf(shape: z.ZodRawShape): Map<string, number> {
  return new Map(
    Object.entries(shape).flatMap(([field, schema]) =>
      schema instanceof z.ZodString && schema.maxLength !== null
        ? [[field, schema.maxLength] as const]
        : [],
    ),
  )
}

/** Cut short, never between the two halves of a character. */
function cutTo(text: string, limit: number): string {
  const short = text.slice(0, limit)
  return (/[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short).trim()
}
