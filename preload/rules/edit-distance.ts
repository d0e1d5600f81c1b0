/**
 * How many letters must be added, taken away or replaced to make one text the other: at most
 * `limit`, else `limit + 1`. Only the diagonal band that can stay within it is looked at.
 */
export function editDistance(one: string, other: string, limit: number): number {
  const beyond = limit + 1
  if (Math.abs(one.length - other.length) > limit) return beyond
  let before = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const first = Math.max(1, row - limit)
    const last = Math.min(other.length, row + limit)
    const current = Array.from({ length: other.length + 1 }, () => beyond)
    if (first === 1) current[0] = row
    let least = current[0] ?? beyond
    for (let column = first; column <= last; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const cost = Math.min(
        (before[column - 1] ?? beyond) + (isSame ? 0 : 1),
        (before[column] ?? beyond) + 1,
        (current[column - 1] ?? beyond) + 1,
      )
      current[column] = cost
      least = Math.min(least, cost)
    }
    if (least > limit) return beyond
    before = current
  }
  return Math.min(before[other.length] ?? beyond, beyond)
}
