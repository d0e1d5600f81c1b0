import { addDays, dayNumber, weekdays } from '../../../preload/rules/local-day'
import sample from '../../../resources/sample.json'
import time from '../../../resources/sample-time.json'
import { toInstant } from '../../rules/recurrence'
import type { timeEntries } from '../../database/schema'
import { scatter } from './sample-attendance'
import type { SampleLife } from './sample-life'
import type { LinkTargets } from './sample-time-links'

/** Something an animator does every week, or every so many weeks. */
interface Habit {
  of: string
  weekday: string
  category: string
  minutes: number
  /** Noted with its start and end; without it, as a duration only. */
  startTime?: string
  /** Measured by a timer: to the second. */
  isTimed?: boolean
  link?: string
  every: number
  isVoluntary?: boolean
  fr: string[]
  en: string[]
}

const habits: readonly Habit[] = time.habits
/** How often a habit is not kept. */
const missedShare = 0.1

type Entry = Omit<typeof timeEntries.$inferInsert, 'id' | 'createdAt' | 'updatedAt'>

interface Week {
  of: 'author' | 'pair'
  personId: string
  ago: number
  mondayOn: string
  targets: LinkTargets
}

/** What one animator noted in a week, up to yesterday: the same each time the sample is made. */
export function habitEntries({ locale, today }: SampleLife, week: Week): Entry[] {
  return habits.flatMap((habit, rank): Entry[] => {
    const weekday = weekdays.findIndex((name) => name === habit.weekday)
    const spentOn = addDays(week.mondayOn, weekday)
    const seed = dayNumber(spentOn) * 100 + rank
    const isKept = (week.ago + rank) % habit.every === 0 && scatter(seed, 1) >= missedShare
    if (habit.of !== week.of || spentOn >= today || !isKept) return []
    const notes = habit[locale]
    return [
      {
        personId: week.personId,
        spentOn,
        ...whenOf(habit, spentOn, seed),
        category: habit.category,
        isVoluntary: habit.isVoluntary ?? false,
        note: notes[week.ago % notes.length] ?? '',
        ...week.targets(habit.link, spentOn, seed),
      },
    ]
  })
}

/** A start and an end, to the second where a timer ran; or a duration to five minutes. */
function whenOf(habit: Habit, day: string, seed: number) {
  const minutes = habit.minutes * (0.7 + 0.6 * scatter(seed, 2))
  const isTimed = habit.isTimed === true
  const durationSeconds = isTimed ? Math.round(minutes * 60) : fiveMinutes(minutes)
  if (habit.startTime === undefined) return { durationSeconds }
  const late = Math.floor(scatter(seed, 3) * 12) * 60
  const seconds = isTimed ? Math.floor(scatter(seed, 4) * 60) : 0
  const begun = Date.parse(toInstant(`${day}T${habit.startTime}`, sample.timeZone))
  const startedAt = begun + (late + seconds) * 1000
  return {
    startedAt: new Date(startedAt).toISOString(),
    endedAt: new Date(startedAt + durationSeconds * 1000).toISOString(),
    timeZone: sample.timeZone,
    durationSeconds,
  }
}

/** Seconds, to five minutes and never none: as somebody notes a duration from memory. */
function fiveMinutes(minutes: number): number {
  return Math.max(1, Math.round(minutes / 5)) * 300
}
