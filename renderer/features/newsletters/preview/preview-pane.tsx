/** What the letter looks like. */
export function PreviewPane() {
  return null
}
