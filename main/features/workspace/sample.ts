import type { Locale } from '../../../preload/contract/shapes'
import { addDays, weekdayOf } from '../../../preload/rules/local-day'
import sample from '../../../resources/sample.json'
import type { Writing } from '../../database/action'
import { naturalId } from '../../database/natural-key'
import { occurrences } from '../../database/schema'
import { expandStarts } from '../../rules/recurrence'
import type { Founding, FoundingTeam } from './founding'
import { insertFreeSessions } from './sample-free-sessions'
import { insertSchoolHolidays } from './sample-holidays'
import { insertSampleLetters } from './sample-letters'
import { insertSampleLibrary } from './sample-library'
import { insertSamplePeople } from './sample-people'
import { insertSampleRituals, type SampleRitual, type SampleSeries } from './sample-rituals'
import type { SampleLife } from './sample-life'
import { insertSampleSession, type PastDate } from './sample-sessions'
import { insertSampleSources } from './sample-sources'
import { insertShareTarget } from './sample-target'
import { insertSampleTime } from './sample-time'

/** What the sample community is called and who runs it. */
export function sampleFounding(locale: Locale): Founding {
  const { name, subtitle, team } = sample[locale]
  const { timeZone } = sample
  const { author: authorName, pair: pairName } = team
  return { kind: 'community', name, subtitle, timeZone, isSample: true, authorName, pairName }
}

/** A year of plausible life: people, a library, rituals held or cancelled or moved, sessions, time. */
export function fillSample(
  writing: Writing,
  team: FoundingTeam,
  { locale, today }: { locale: Locale; today: string },
): void {
  const people = insertSamplePeople(writing, team, locale, today)
  const library = insertSampleLibrary({ writing, locale, today, people })
  const life = { writing, locale, today, people, library }
  const rituals = insertSampleRituals(writing, team, { locale, today })
  for (const { plan, series } of rituals) {
    liveThrough(life, plan, series)
    const latest = series.at(-1)
    if (plan.split && latest) moveNext(writing, latest, today)
  }
  insertFreeSessions(life, team)
  const ritualIds = rituals.map(
    ({ plan, series }) => [plan.key, series[0]?.ritual.id ?? ''] as const,
  )
  insertSampleTime(life, team, new Map(ritualIds))
  insertSampleSources(life, team)
  insertSampleLetters(life, team, rituals)
  insertShareTarget(writing, today)
  insertSchoolHolidays(writing, locale, today)
}

/** Marks what is past as held, every so many-th date as cancelled; the last may wait to be closed. */
function liveThrough(life: SampleLife, plan: SampleRitual, all: SampleSeries[]): void {
  const past = all.flatMap((one) =>
    expandStarts(one.row, one.row.startOn, life.today).map((originalStart) => ({
      one,
      originalStart,
    })),
  )
  const { reasons } = sample[life.locale]
  past.forEach(({ one, originalStart }, rank) => {
    const isOpen = plan.isLastOpen === true && rank === past.length - 1
    const isCancelled = plan.cancelledEvery > 0 && (rank + 1) % plan.cancelledEvery === 0
    const state = isOpen ? 'open' : isCancelled ? 'cancelled' : 'held'
    const reason = state === 'cancelled' ? (reasons[rank % reasons.length] ?? '') : ''
    const date: PastDate = { originalStart, rank, state, reason }
    // A closed session says by itself that its date was held.
    const isSaid = state === 'cancelled' || (state === 'held' && plan.sessions === undefined)
    if (isSaid) insertOccurrence(life.writing, one, originalStart, { state, reason })
    insertSampleSession(life, plan, one, date)
  })
}

/** Moves one coming date of a fortnightly ritual by a day, so that a moved date is there to see. */
function moveNext(writing: Writing, one: SampleSeries, today: string): void {
  const [next] = expandStarts(one.row, addDays(today, 2), addDays(today, 20))
  if (next === undefined) return
  const day = next.slice(0, 10)
  // Away from the weekend: Friday goes back a day, any other day goes on.
  const isFriday = weekdayOf(day) === 'FR'
  const startOn = addDays(day, isFriday ? -1 : 1)
  const { startTime } = one.row
  insertOccurrence(writing, one, next, { state: 'planned', reason: '', startOn, startTime })
}

type Exception = Pick<typeof occurrences.$inferInsert, 'state' | 'reason' | 'startOn' | 'startTime'>

function insertOccurrence(
  { database, at }: Writing,
  { row }: SampleSeries,
  originalStart: string,
  exception: Exception,
): void {
  const id = naturalId('occurrences', row.id, originalStart)
  const key = { id, seriesId: row.id, originalStart, isExtra: false }
  database
    .insert(occurrences)
    .values({ ...key, ...exception, createdAt: at, updatedAt: at })
    .run()
}
