import type { CslItem } from '../../rules/csl/csl-value'
import { draftFromCsl } from '../../rules/csl-item'
import type { ReadReference } from '../../rules/reference-messages'
import { maxDepth, type Reader, recordOf, Refusal, shownPart } from './reading'

/** Variables of CSL of which a reference has at least one. */
const telling = ['type', 'title', 'author', 'issued', 'DOI', 'URL', 'ISBN', 'container-title']

/** Reads CSL-JSON: an array of items, one item alone, or items under `items`. */
export const readCslJson: Reader = (text, emit) => {
  const items = itemsOf(parsed(text))
  if (items.length === 0) throw new Refusal('empty')
  if (!items.some(isItem)) throw new Refusal('unknownFormat')
  items.forEach((item, index) => {
    const done = Math.round(((index + 1) / items.length) * text.length)
    if (isItem(item)) emit(recordOfItem(item), done)
    else {
      const problems = [{ problem: 'notARecord' as const, detail: shownPart(JSON.stringify(item)) }]
      emit(recordOf({ line: 0, outcome: 'skipped', problems }), done)
    }
  })
  return null
}

/** A record from an item of CSL, wherever it comes from. */
export function recordOfItem(item: CslItem, line = 0): Omit<ReadReference, 'record'> {
  const { draft, problems } = draftFromCsl(item)
  const { title, URL: address } = item
  return recordOf({
    line,
    outcome: draft ? 'read' : 'error',
    title: draft?.title ?? (typeof title === 'string' ? shownPart(title) : ''),
    address: draft?.address ?? (typeof address === 'string' ? shownPart(address) : ''),
    draft,
    problems,
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Refusal(error instanceof RangeError ? 'tooDeep' : 'malformed')
  }
}

function itemsOf(value: unknown): unknown[] {
  if (isDeep(value)) throw new Refusal('tooDeep')
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) throw new Refusal('unknownFormat')
  return 'items' in value && Array.isArray(value.items) ? value.items : [value]
}

function isItem(item: unknown): item is CslItem {
  return (
    typeof item === 'object' &&
    item !== null &&
    !Array.isArray(item) &&
    telling.some((name) => Object.hasOwn(item, name))
  )
}

/** Walked level by level: a hostile depth must not fill the stack. */
function isDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    )
  }
  return false
}
