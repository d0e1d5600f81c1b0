import { dayNumber } from '../../../preload/rules/local-day'
import type { Window } from './visible-window'

const headerPixels = 27
const dayNumberPixels = 31
const eventPixels = 26
const moreLinkPixels = 25
/** Before the calendar has been measured. */
const usualCapacity = 3

/** How many occurrences a day of the month can show above its « +n », in a calendar of that height. */
export function rowCapacity(height: number, { from, to }: Window): number {
  if (height === 0) return usualCapacity
  const rows = (dayNumber(to) - dayNumber(from)) / 7
  const room = (height - headerPixels) / rows - dayNumberPixels - moreLinkPixels
  return Math.max(1, Math.floor(room / eventPixels))
}
