import type { ResourceDraft } from '../../../../preload/contract/resource-shapes'
import { agreement, areIdentical, areOtherWorks, factsOf, mayBeSameTitle } from './same-work'
import { keysOf, type WorkKeys } from './work-index'

/** A work with what it is compared by. */
export interface Candidate<Of> {
  of: Of
  draft: ResourceDraft
  keys: WorkKeys
  facts: ReturnType<typeof factsOf>
}

/** Most records are like no other: their facts are looked at only where they have to be. */
export function candidateOf<Of>(of: Of, draft: ResourceDraft, keys = keysOf(draft)): Candidate<Of> {
  let facts: Candidate<Of>['facts'] | null = null
  return {
    of,
    draft,
    keys,
    get facts() {
      facts ??= factsOf(draft)
      return facts
    },
  }
}

type Found<Of> = { [Key in keyof WorkKeys]: readonly Candidate<Of>[] }

/** The work of the library that a record is of: what is sure first, then what agrees the most. */
export function pickKnown<Of>(one: Candidate<null>, found: Found<Of>): Of | null {
  return pick(one, found, mayBeSameTitle)
}

/** The same among works of the files: there, entries that share a title differ on purpose. */
export function pickMet<Of>(one: Candidate<null>, found: Found<Of>): Of | null {
  return pick(one, found, areIdentical)
}

function pick<Of>(
  one: Candidate<null>,
  found: Found<Of>,
  isSameByTitle: typeof mayBeSameTitle,
): Of | null {
  const { keys } = one
  const hasAuthor = !keys.title.endsWith('|')
  const isSameWork = (other: Candidate<Of>) => !areOtherWorks(one.facts, other.facts)
  const alike =
    best(one, found.doi) ??
    best(one, found.address.filter(isSameWork)) ??
    best(
      one,
      found.isbn.filter((other) => isSameWork(other) && lettersOf(other) === lettersOf(one)),
    ) ??
    best(
      one,
      found.title.filter(
        (other) =>
          // Pages that share a title and say nobody's name are pages of many sites.
          (hasAuthor || (keys.address === '' && other.keys.address === '')) &&
          isSameByTitle(one.facts, other.facts),
      ),
    )
  return alike?.of ?? null
}

function best<Of>(one: Candidate<null>, alike: readonly Candidate<Of>[]): Candidate<Of> | null {
  if (alike.length < 2) return alike[0] ?? null
  const score = (other: Candidate<Of>) =>
    agreement(one.facts, other.facts) + (isSameEntry(one.draft, other.draft) ? 100 : 0)
  return alike.toSorted((a, b) => score(b) - score(a))[0] ?? null
}

/** The key that people cite by, where both have one. */
function isSameEntry(a: ResourceDraft, b: ResourceDraft): boolean {
  const [mine, theirs] = [a.extra?.['id'], b.extra?.['id']]
  return mine !== undefined && mine === theirs
}

function lettersOf({ keys }: Pick<Candidate<unknown>, 'keys'>): string {
  return keys.title.split('|')[0] ?? ''
}
