import { elementAround } from '../../ui/calendar/occurrence-element'

const halfHours = 48
/** A day of the month is never so tall; a column of hours always is. */
const hoursPixels = 600

/** The day, and in a column of hours the half hour, that lies under the pointer; null over anything else. */
export function pointedStart(target: EventTarget, clientY: number): string | null {
  if (!(target instanceof Element) || elementAround(target) !== null) return null
  const cell = target.closest<HTMLElement>('[role="cell"][data-date]')
  const day = cell?.dataset['date']
  if (!cell || day === undefined) return null
  const { top, height } = cell.getBoundingClientRect()
  return height < hoursPixels ? day : `${day}T${halfHourAt((clientY - top) / height)}`
}

/** The half hour that begins at or before a fraction of the day. */
export function halfHourAt(fraction: number): string {
  const rank = Math.min(halfHours - 1, Math.max(0, Math.floor(fraction * halfHours)))
  return `${String(Math.floor(rank / 2)).padStart(2, '0')}:${rank % 2 === 0 ? '00' : '30'}`
}
