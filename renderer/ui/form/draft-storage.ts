const prefix = 'veillee.draft.'

/** What is being written, kept with this window until it is saved: leaving a form loses nothing. */
interface Draft<T> {
  form: T
  /** When the record was last written: a draft of an older state is not brought back. */
  basedOn: string
}

/** What was being written under a key, when the record has not changed since. */
export function keptDraft<T>(key: string, basedOn: string): T | null {
  const stored = sessionStorage.getItem(prefix + key)
  if (stored === null) return null
  const draft = JSON.parse(stored) as Draft<T>
  return draft.basedOn === basedOn ? draft.form : null
}

export function keepDraft<T>(key: string, draft: Draft<T>): void {
  sessionStorage.setItem(prefix + key, JSON.stringify(draft))
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(prefix + key)
}
