/** The blocks of the letter, in order. */
export function BlockList() {
  return null
}
