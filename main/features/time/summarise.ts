import { and, asc, inArray, isNull } from 'drizzle-orm'
import type { Nature, TimeFilter } from '../../../preload/contract/time-shapes'
import type { Bucket, TimeSummary, TimeTotal } from '../../../preload/contract/time-total-shapes'
import { addDays, dayNumber } from '../../../preload/rules/local-day'
import { engagementsByPerson } from '../../database/engagements'
import { readPeopleById } from '../../database/people'
import { people } from '../../database/schema'
import { natureByCategory } from '../../database/time-categories'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { plannedMinutesOf } from '../../rules/planned-time'
import { bucketsOf, bucketStart, type BucketSize, forecastOf } from '../../rules/time-buckets'
import { type DaySum, daySums } from './day-sums'
import { addTime } from './list-entries'
import { ownCost } from './own-cost'

/** Beyond so many days, buckets go from the first day with time to the last. */
const longestDays = 366 * 30

interface Asked extends TimeFilter {
  by: BucketSize
  today: string
}

/** All that a period adds up to, of one person or of the team. */
export function summarise(file: WorkspaceFile, asked: Asked): TimeSummary {
  const { database } = file
  const sums = daySums(file, asked, 'category')
  const natures = natureByCategory(database)
  const span = spanOf(asked, sums)
  const planned = plannedOver(database, asked)
  const byPerson = [...Map.groupBy(sums, ({ personId }) => personId)].map(
    ([personId, own]) => [personId, totalOf(own, natures)] as const,
  )
  const untilToday = totalOf(
    sums.filter(({ day }) => day <= asked.today),
    natures,
  )
  return {
    total: totalOf(sums, natures),
    buckets: bucketed(sums, natures, asked.by, span, planned),
    byCategory: byCategory(sums),
    byPerson: named(file, byPerson),
    pairBalance: asked.personId === undefined ? pairBalance(database, new Map(byPerson)) : null,
    plannedMinutes: planned(span.from, span.to),
    forecastSeconds: forecastOf(secondsOf(untilToday), asked),
    costCents: costOf(file, asked, sums),
  }
}

function totalOf(sums: readonly DaySum[], natures: ReadonlyMap<string, Nature>): TimeTotal {
  const total: TimeTotal = { facilitation: 0, administrative: 0, voluntary: 0 }
  for (const sum of sums) addTime(total, natures, sum, sum.seconds)
  return total
}

function secondsOf({ facilitation, administrative }: TimeTotal): number {
  return facilitation + administrative
}

/** The days asked for; of centuries, those that hold time. */
function spanOf({ from, to }: Asked, sums: readonly DaySum[]): { from: string; to: string } {
  if (dayNumber(to) - dayNumber(from) <= longestDays) return { from, to }
  const days = sums.map(({ day }) => day).toSorted()
  const last = days.at(-1)
  return { from: days[0] ?? from, to: last === undefined ? from : addDays(last, 1) }
}

function bucketed(
  sums: readonly DaySum[],
  natures: ReadonlyMap<string, Nature>,
  by: BucketSize,
  span: { from: string; to: string },
  planned: (from: string, to: string) => number | null,
): Bucket[] {
  const byStart = Map.groupBy(sums, ({ day }) => bucketStart(day, by))
  return bucketsOf(span.from, span.to, by).map(({ startOn, from, to }) => ({
    startOn,
    total: totalOf(byStart.get(startOn) ?? [], natures),
    plannedMinutes: planned(from, to),
  }))
}

/** What letters of engagement plan is planned for all of somebody's time: a part of it has no plan. */
function plannedOver(
  database: ReadableDatabase,
  asked: Asked,
): (from: string, to: string) => number | null {
  const { personId, category, nature, link, isVoluntary, text } = asked
  const isPart = [category, nature, link, isVoluntary].some((part) => part !== undefined)
  if (isPart || text.trim() !== '') return () => null
  const all = engagementsByPerson(database)
  const chosen = personId === undefined ? [...all.values()] : [all.get(personId) ?? []]
  return (from, to) => {
    const planned = chosen
      .map((own) => plannedMinutesOf(own, from, to))
      .filter((minutes) => minutes !== null)
    return planned.length === 0 ? null : planned.reduce((sum, minutes) => sum + minutes, 0)
  }
}

function byCategory(sums: readonly DaySum[]): TimeSummary['byCategory'] {
  const secondsByKey = new Map<string, number>()
  for (const { category, seconds } of sums)
    secondsByKey.set(category, (secondsByKey.get(category) ?? 0) + seconds)
  return [...secondsByKey]
    .map(([category, seconds]) => ({ category, seconds }))
    .toSorted(
      (one, other) => other.seconds - one.seconds || (one.category < other.category ? -1 : 1),
    )
}

function named(
  file: WorkspaceFile,
  totals: readonly (readonly [personId: string, total: TimeTotal])[],
): TimeSummary['byPerson'] {
  const known = readPeopleById(
    file,
    totals.map(([personId]) => personId),
  )
  const nameById = new Map(known.map(({ id, name }) => [id, name]))
  return totals
    .map(([personId, total]) => ({ personId, name: nameById.get(personId) ?? '', total }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))
}

/** Smaller ÷ total hours of the two animators; null unless there are two, and some time. */
function pairBalance(
  database: ReadableDatabase,
  totals: ReadonlyMap<string, TimeTotal>,
): number | null {
  const animators = database
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.role, ['animator', 'pair']), isNull(people.deletedAt)))
    .orderBy(asc(people.createdAt))
    .all()
  if (animators.length !== 2) return null
  const seconds = animators.map(({ id }) => {
    const total = totals.get(id)
    return total ? secondsOf(total) : 0
  })
  const all = seconds.reduce((sum, one) => sum + one, 0)
  return all === 0 ? null : Math.min(...seconds) / all
}

function costOf(file: WorkspaceFile, asked: Asked, sums: readonly DaySum[]): number | null {
  const { personId, from, to } = asked
  if (personId !== undefined && personId !== file.identity.authorId) return null
  return ownCost(file, from, to)?.(sums) ?? null
}
