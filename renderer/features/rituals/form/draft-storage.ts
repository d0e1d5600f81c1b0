import type { RitualForm } from './ritual-form'

const prefix = 'veillee.ritualDraft.'

/** What is being written, kept with this window until it is saved: leaving the form loses nothing. */
export interface Draft {
  form: RitualForm
  /** When the ritual was last written: a draft of an older state is not brought back. */
  basedOn: string
}

export function keptDraft(key: string, basedOn: string): RitualForm | null {
  const stored = sessionStorage.getItem(prefix + key)
  if (stored === null) return null
  const draft = JSON.parse(stored) as Draft
  return draft.basedOn === basedOn ? draft.form : null
}

export function keepDraft(key: string, draft: Draft): void {
  sessionStorage.setItem(prefix + key, JSON.stringify(draft))
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(prefix + key)
}
