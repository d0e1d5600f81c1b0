import type { Locale } from '../../../../preload/contract/shapes'
import { formatDuration } from '../../../text/dates'
import { readDuration } from '../../../ui/calendar/typed-time'

/** Offered as they are, in minutes; any other length is typed. */
export const usualReminders: readonly number[] = [0, 5, 10, 15, 30, 60, 1440]
const maxMinutes = 10_080

/** The reminder of a stored ritual, typed where the list does not offer it. */
export function reminderTypedFor(minutes: number | null, locale: Locale): string | null {
  const isOffered = minutes === null || usualReminders.includes(minutes)
  return isOffered ? null : formatDuration(minutes, locale)
}

interface ReminderAsked {
  reminderMinutes: number | null
  reminderTyped: string | null
}

/** The minutes a form stands for; undefined where what was typed is no such length. */
export function readReminder(form: ReminderAsked): number | null | undefined {
  if (form.reminderTyped === null) return form.reminderMinutes
  const minutes = readDuration(form.reminderTyped)
  return minutes === null || minutes > maxMinutes ? undefined : minutes
}
