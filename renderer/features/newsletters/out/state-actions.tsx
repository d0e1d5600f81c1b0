/** Ready, sent, or a draft again. */
export function StateActions() {
  return null
}
