/** The longest run of these numbers, none skipped twice, that only rises; theirs is any order, each once. */
export function longestRising(numbers: readonly number[]): number[] {
  /** At each length, the rank of the smallest number that ends a run of it. */
  const ends: number[] = []
  const previous: number[] = []
  const at = (rank: number) => numbers[rank] as number
  for (const [rank, number] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (at(ends[middle] as number) < number) low = middle + 1
      else high = middle
    }
    previous[rank] = low === 0 ? -1 : (ends[low - 1] as number)
    ends[low] = rank
  }
  const found: number[] = []
  for (let rank = ends.at(-1) ?? -1; rank >= 0; rank = previous[rank] as number) {
    found.push(at(rank))
  }
  return found.toReversed()
}
