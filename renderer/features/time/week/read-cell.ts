import { readDuration } from '../../../ui/calendar/typed-time'

const longestSeconds = 24 * 3600

export type ReadCell =
  | { seconds: number; issue?: never }
  | { seconds?: never; issue: 'unreadable' | 'negative' | 'tooLong' }

/**
 * The time a person typed in a cell, in seconds: « 1h20 », « 80 », « 1:20 », « 1,5 h », « 1,5 »
 * (hours, since nobody counts half minutes), « 1:20:30 » as spreadsheets write it. Nothing is zero.
 */
export function readCell(typed: string): ReadCell {
  const text = typed.replaceAll(/[\u00A0\u202F]/g, ' ').trim()
  if (text === '' || text === '—') return { seconds: 0 }
  if (/^[-−]/.test(text)) return { issue: 'negative' }
  const seconds = secondsOf(text)
  if (seconds === null) return { issue: 'unreadable' }
  return seconds > longestSeconds ? { issue: 'tooLong' } : { seconds }
}

function secondsOf(text: string): number | null {
  const clock = /^(\d+):([0-5]\d):([0-5]\d)$/.exec(text)
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
  if (/^\d+[.,]\d+$/.test(text)) return Math.round(Number(text.replace(',', '.')) * 3600)
  if (/j|d/i.test(text)) return null
  const minutes = readDuration(text)
  return minutes === null ? null : minutes * 60
}
