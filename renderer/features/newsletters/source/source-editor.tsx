/** The MJML of the letter. */
export function SourceEditor() {
  return null
}
