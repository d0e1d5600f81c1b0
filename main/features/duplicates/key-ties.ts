import type { LikenessReason, ResourceType } from '../../../preload/contract/resource-shapes'
import { folded } from '../../../preload/rules/folded'
import type { Candidate, Tie } from './candidate'

/** Several of these share the address, the file or the ISBN of the book they are in. */
const parts = new Set<ResourceType>(['chapter', 'conferencePaper'])

/** Ties between those that share a DOI, then an ISBN, a file, an address: the surest first. */
export function* keyTies(candidates: readonly Candidate[]): Generator<Tie> {
  const books = candidates.filter((candidate) => !isPart(candidate))
  yield* tiesBy(candidates, 'doi', ({ doiKey }) => (doiKey === '' ? [] : [doiKey]), always)
  yield* tiesBy(books, 'isbn', ({ isbnKeys }) => isbnKeys, areWholes)
  yield* tiesBy(candidates, 'file', ({ fileHashes }) => fileHashes, areWholes)
  yield* tiesBy(
    candidates,
    'address',
    ({ addressKey }) => (addressKey === '' ? [] : [addressKey]),
    (one, other) => areWholes(one, other) && isTelling(one, other),
  )
}

/** Each is tied to the first that has the key, and to every other where that one stands apart. */
function* tiesBy(
  candidates: readonly Candidate[],
  reason: LikenessReason,
  keysOf: (candidate: Candidate) => readonly string[],
  isSure: (one: Candidate, other: Candidate) => boolean,
): Generator<Tie> {
  const byKey = new Map<string, Candidate | Candidate[]>()
  const shared = new Set<Candidate[]>()
  for (const candidate of candidates) {
    for (const key of keysOf(candidate)) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, candidate)
      else if (Array.isArray(known)) known.push(candidate)
      else {
        const both = [known, candidate]
        byKey.set(key, both)
        shared.add(both)
      }
    }
  }
  for (const alike of shared)
    for (const { one, other } of pairsOf(alike))
      yield { one, other, reason, isSure: isSure(one, other) }
}

/** Every pair of a few; of many, each with the first and with the one before. */
function pairsOf<T>(alike: readonly T[]): { one: T; other: T }[] {
  return alike.flatMap((other, index) => {
    const before = alike.slice(0, index)
    const compared = alike.length <= 12 ? before : [...new Set([before[0], before.at(-1)])]
    return compared.flatMap((one) => (one === undefined ? [] : [{ one, other }]))
  })
}

function isPart({ type }: Candidate): boolean {
  return parts.has(type)
}

function always(): boolean {
  return true
}

/** Neither is a part of something, and nothing says that they are two parts, or two editions. */
function areWholes(one: Candidate, other: Candidate): boolean {
  if (isPart(one) || isPart(other)) return false
  return one.within.every((place, index) => {
    const there = other.within[index] ?? ''
    return place === '' || there === '' || plain(place) === plain(there)
  })
}

function plain(place: string): string {
  return folded(place).replace(/[^\p{L}\p{N}]+/gu, ' ')
}

/** The front page of a site is given as the address of whatever was found there. */
function isTelling(one: Candidate, other: Candidate): boolean {
  return /^https:\/\/[^/?#]+[/?#]/.test(one.addressKey) || one.titleKey === other.titleKey
}
