import type { PayloadHead } from '../../rules/payload-head'
import { linkHash } from '../../rules/hash-chain'

/** What of a received statement says where it stands in its person's chain. */
export interface ChainPlace {
  id: string
  head: Pick<
    PayloadHead,
    'workspaceId' | 'personId' | 'sequence' | 'decisionsBefore' | 'previousHash' | 'chainHash'
  >
}

/**
 * The statements that contradict another one received, given in the order they came: two at one
 * place, or one that does not follow from the submission it names as the one before. What was not
 * received contradicts nothing: a reviewer need not hold the whole chain.
 */
export function brokenChains(received: readonly ChainPlace[]): ReadonlySet<string> {
  const broken = new Set<string>()
  const chains = Map.groupBy(
    received,
    ({ head }) => `${head.workspaceId} ${head.personId}`,
  ).values()
  for (const chain of chains) {
    const places = Map.groupBy(chain, ({ head }) => head.sequence)
    for (const place of chain) {
      const [first] = places.get(place.head.sequence) ?? []
      const isRewritten = first !== undefined && first.head.chainHash !== place.head.chainHash
      if (isRewritten || !follows(place, places)) broken.add(place.id)
    }
  }
  return broken
}

function follows(
  { head }: ChainPlace,
  places: ReadonlyMap<number, readonly ChainPlace[]>,
): boolean {
  const { sequence, decisionsBefore, previousHash } = head
  const before = sequence - 1 - decisionsBefore.length
  if (before < 0) return false
  // Where a decision is said to be, no submission may stand.
  for (let place = before + 1; place < sequence; place += 1) if (places.has(place)) return false
  const starts = before === 0 ? [''] : places.get(before)?.map((one) => one.head.chainHash)
  if (!starts) return true
  return starts.some(
    (start) =>
      decisionsBefore.reduce((hash, content) => linkHash(hash, 'decision', content), start) ===
      previousHash,
  )
}
