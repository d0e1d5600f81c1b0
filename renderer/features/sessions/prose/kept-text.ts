/** What a field begins with. */
export interface KeptText {
  text: string
  /** The text was typed in an earlier visit and is still to be written. */
  isResumed: boolean
  /** Typed in an earlier visit, but the stored text has changed since. */
  overtaken: string | null
}

/** What a text field begins with: the stored text, or what this window kept of a text never written. */
export function readKeptText(kept: string | null, stored: string): KeptText {
  const untouched = { text: stored, isResumed: false, overtaken: null }
  if (kept === null) return untouched
  const { form, basedOn } = JSON.parse(kept) as { form: string; basedOn: string }
  if (form === stored) return untouched
  if (basedOn === stored) return { text: form, isResumed: true, overtaken: null }
  return { ...untouched, overtaken: form }
}
