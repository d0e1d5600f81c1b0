/**
 * How many blocks each page takes, in order, when it has that much room. A block higher than a
 * page stands on one of its own; without blocks there is still one page.
 */
export function fillPages(heights: readonly number[], room: number): number[] {
  const counts = [0]
  let used = 0
  for (const height of heights) {
    const page = counts.length - 1
    const count = counts[page] ?? 0
    if (count > 0 && used + height > room) {
      counts.push(1)
      used = height
    } else {
      counts[page] = count + 1
      used += height
    }
  }
  return counts
}
