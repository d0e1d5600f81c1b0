import type { NamedLink } from '../../../preload/contract/time-shapes'

/** What a timer is for. */
export interface Subject {
  category: string
  link: NamedLink | null
}

const storageKey = 'veillee.timer'

/** What was timed last in this window: the space key takes it up again. */
export function latestSubject(): Subject | null {
  const stored = sessionStorage.getItem(storageKey)
  return stored === null ? null : (JSON.parse(stored) as Subject)
}

export function keepLatestSubject(subject: Subject): void {
  sessionStorage.setItem(storageKey, JSON.stringify(subject))
}
