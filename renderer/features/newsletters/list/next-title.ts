/** The number a new letter bears: one more than the highest a title ends with. */
export function nextNumber(titles: readonly string[]): number {
  const numbers = titles.map((title) => Number(/(?:^|\D)(\d{1,5})\s*$/.exec(title)?.[1] ?? 0))
  return Math.max(0, ...numbers.filter((number) => number < 1900 || number > 2200)) + 1
}
