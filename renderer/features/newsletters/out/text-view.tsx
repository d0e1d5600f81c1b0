/** The letter as plain text. */
export function TextView() {
  return null
}
