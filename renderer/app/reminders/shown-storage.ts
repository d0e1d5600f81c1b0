import type { Shown } from './due-reminders'

const storageKey = 'veillee.reminded'

/** What was reminded of on this machine, in whatever window: read anew each time. */
export function readShown(): Shown {
  const stored = localStorage.getItem(storageKey)
  return stored === null ? {} : (JSON.parse(stored) as Shown)
}

export function keepShown(shown: Shown): void {
  localStorage.setItem(storageKey, JSON.stringify(shown))
}
