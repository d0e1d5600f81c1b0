/** What changed since linked blocks were filled. */
export function StaleNotice() {
  return null
}
