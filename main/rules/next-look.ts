import type { Source } from '../../preload/contract/sources'
import { addDays, addMonths } from '../../preload/rules/local-day'

/**
 * The day a source is to be looked at: its first day, or a rhythm after the last look where that
 * is later. A month later is the same date, or the last day of a shorter month. Null while paused.
 */
export function nextLook(
  source: Pick<Source, 'rhythm' | 'startOn' | 'lookedOn' | 'isPaused'>,
): string | null {
  const { startOn, lookedOn } = source
  if (source.isPaused) return null
  if (lookedOn === null) return startOn
  const next = aRhythmAfter(lookedOn, source.rhythm)
  return next < startOn ? startOn : next
}

function aRhythmAfter(day: string, rhythm: Source['rhythm']): string {
  switch (rhythm) {
    case 'weekly':
      return addDays(day, 7)
    case 'fortnightly':
      return addDays(day, 14)
    case 'monthly':
      return addMonths(day, 1)
    case 'quarterly':
      return addMonths(day, 3)
  }
}
