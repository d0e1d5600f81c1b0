/** Subject, text of the preview and language. */
export function LetterHeadForm() {
  return null
}
