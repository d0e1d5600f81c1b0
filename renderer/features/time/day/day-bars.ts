import type { TimeEntry } from '../../../../preload/contract/time-shapes'
import { addDays, dayNumber } from '../../../../preload/rules/local-day'
import { wallTimeAt } from '../../../../preload/rules/zoned-time'

const dayMinutes = 1440

/** An entry as it lies on one day, in minutes of its clock. */
export interface DayBar {
  entry: TimeEntry
  from: number
  to: number
  /** Which of the lines it lies on: those that overlap lie side by side. */
  lane: number
  isOverlapping: boolean
}

/** The entries that have hours on a day, cut at its midnights, side by side where they overlap. */
export function dayBars(entries: readonly TimeEntry[], day: string, timeZone: string): DayBar[] {
  const parts = entries
    .flatMap((entry) => {
      if (entry.startedAt === null || entry.endedAt === null) return []
      const from = minuteOf(wallTimeAt(entry.startedAt, timeZone), day)
      const to = minuteOf(wallTimeAt(entry.endedAt, timeZone), day)
      const isOfDay = from < dayMinutes && to > 0
      return isOfDay ? [{ entry, from: Math.max(0, from), to: Math.min(dayMinutes, to) }] : []
    })
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
  const ends: number[] = []
  return parts.map((part) => {
    const free = ends.findIndex((end) => end <= part.from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = part.to
    const isOverlapping = parts.some(
      (other) => other !== part && other.from < part.to && part.from < other.to,
    )
    return { ...part, lane, isOverlapping }
  })
}

/** The whole hours a strip shows: the usual day, wider where somebody began early or ended late. */
export function shownHours(bars: readonly DayBar[]): { first: number; last: number } {
  const first = Math.min(7, ...bars.map(({ from }) => Math.floor(from / 60)))
  const last = Math.max(20, ...bars.map(({ to }) => Math.ceil(to / 60)))
  return { first, last }
}

/** What a move takes: the whole entry, its start or its end. */
export type Handle = 'whole' | 'start' | 'end'

const shortestMs = 5 * 60_000
const longestMs = 24 * 3_600_000

/** The instants of an entry moved or resized by minutes that really pass; null where it cannot be so. */
export function shifted(
  { startedAt, endedAt }: Pick<TimeEntry, 'startedAt' | 'endedAt'>,
  handle: Handle,
  minutes: number,
): { startedAt: string; endedAt: string } | null {
  if (startedAt === null || endedAt === null) return null
  const ms = minutes * 60_000
  const start = Date.parse(startedAt) + (handle === 'end' ? 0 : ms)
  const end = Date.parse(endedAt) + (handle === 'start' ? 0 : ms)
  const lasts = end - start
  const before = Date.parse(endedAt) - Date.parse(startedAt)
  if (lasts > longestMs || (lasts < shortestMs && lasts < before)) return null
  return { startedAt: new Date(start).toISOString(), endedAt: new Date(end).toISOString() }
}

function minuteOf(wall: string, day: string): number {
  const days = dayNumber(wall.slice(0, 10)) - dayNumber(day)
  return days * dayMinutes + Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))
}

/** The entries a day lists: those it holds, and what the night before reaches into it. */
export function entriesOfDay(entries: readonly TimeEntry[], day: string, timeZone: string) {
  const reaching = new Set(dayBars(entries, day, timeZone).map(({ entry }) => entry.id))
  return entries
    .filter(
      ({ id, spentOn }) => spentOn === day || (spentOn === addDays(day, -1) && reaching.has(id)),
    )
    .toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
}

/** Those without hours come last. */
const keyOf = ({ startedAt, createdAt }: TimeEntry) => `${startedAt ?? '9'} ${createdAt}`
