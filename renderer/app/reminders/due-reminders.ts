import type { Occurrence } from '../../../preload/contract/calendar'

/** Instants in milliseconds at which reminders were shown last, by occurrence and start. */
export type Shown = Readonly<Record<string, number>>

export interface Reminder {
  occurrence: Occurrence
  /** Names the occurrence at this start: one that moves is reminded of again. */
  key: string
  /** The instant it was to be shown at, in milliseconds. */
  remindAt: number
}

const minuteMs = 60_000
const dayMs = 1440 * minuteMs
/** A day without an hour begins at midnight, when nobody looks: it may still be said until noon. */
const allDayGraceMs = 12 * 60 * minuteMs

/** How long before each date of a ritual to remind of it, in minutes; null for never. */
export type MinutesOf = (ritualId: string) => number | null

/**
 * What is to be reminded of now, the soonest first: planned, its minute come, not begun, and not
 * shown for this minute or a later one. What was missed while asleep is shown once, when woken
 * before the start; a clock set back shows nothing twice.
 */
export function dueReminders(
  occurrences: readonly Occurrence[],
  minutesOf: MinutesOf,
  now: number,
  shown: Shown,
): Reminder[] {
  return occurrences
    .filter(({ state }) => state === 'planned')
    .flatMap((occurrence) => {
      const minutes = minutesOf(occurrence.ritualId)
      if (minutes === null) return []
      const startAt = Date.parse(occurrence.startAt)
      const remindAt = startAt - minutes * minuteMs
      // « At the time » may be said for as long as a minute.
      const endOfUse = occurrence.isAllDay
        ? startAt + allDayGraceMs
        : startAt + (minutes === 0 ? minuteMs : 0)
      const isDue = remindAt <= now && now < endOfUse
      const key = reminderKey(occurrence)
      const isShown = (shown[key] ?? -Infinity) >= remindAt
      return isDue && !isShown ? [{ occurrence, key, remindAt }] : []
    })
    .toSorted((a, b) => (a.occurrence.startAt < b.occurrence.startAt ? -1 : 1))
}

function reminderKey({ seriesId, originalStart, startAt }: Occurrence): string {
  return `${seriesId}~${originalStart}~${startAt}`
}

/** What was shown, these added; those more than a day past are forgotten. */
export function withShown(shown: Shown, reminders: readonly Reminder[], now: number): Shown {
  const kept = Object.entries(shown).filter(([key]) => startOf(key) > now - dayMs)
  return Object.fromEntries([...kept, ...reminders.map(({ key, remindAt }) => [key, remindAt])])
}

function startOf(key: string): number {
  return Date.parse(key.split('~')[2] ?? '')
}
