import type { Resource } from '../../../../preload/contract/resource-shapes'
import { creatorsOf } from '../../../rules/bibliography/cited-work'

/** A key for each, unique whatever the case: « delmas2019don »; its letters are plain ASCII. */
export function citationKeys(resources: readonly Resource[]): string[] {
  const counts = new Map<string, number>()
  const taken = new Set<string>()
  return resources.map((resource) => {
    const base = baseOf(resource)
    let key = base
    // Letters after a digit never look like another base: a base ends with a word of letters.
    while (taken.has(key)) {
      const rank = (counts.get(base) ?? 1) + 1
      counts.set(base, rank)
      key = `${base}-${rank}`
    }
    taken.add(key)
    return key
  })
}

function baseOf(resource: Resource): string {
  const [author] = [...creatorsOf(resource, 'author'), ...resource.creators]
  const name = author === undefined ? '' : plain(author.family || author.literal || author.given)
  const year = (resource.issuedOn ?? '').slice(0, 4)
  const words = resource.title.split(/[^\p{L}\p{N}]+/u).map(plain)
  const word = words.find((one) => one.length > 3) ?? words.find((one) => one !== '') ?? ''
  return `${name.slice(0, 30)}${year}${word.slice(0, 30)}` || 'ressource'
}

function plain(text: string): string {
  return text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
}
