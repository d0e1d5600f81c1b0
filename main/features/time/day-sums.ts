import type { TimeFilter } from '../../../preload/contract/time'
import { addDays } from '../../../preload/rules/local-day'
import type { WorkspaceFile } from '../../database/workspace-file'
import { workspaceTimeZone } from '../../database/workspace-row'
import { toEpochMs } from '../../rules/recurrence'
import { daysOf } from '../../rules/time-days'
import { conditionsOf, lightEntries } from './light-entries'

/** Seconds of one person on one local day, of one kind. */
export interface DaySum {
  day: string
  personId: string
  category: string
  isVoluntary: boolean
  sessionId: string | null
  ritualId: string | null
  seconds: number
}

interface Group extends Omit<DaySum, 'day' | 'isVoluntary'> {
  isVoluntary: number
  spentOn: string
  timeZone: string
  lastEnd: string | null
}

const columnsOf = {
  category: `category, NULL AS sessionId, NULL AS ritualId`,
  link: `'' AS category, session_id AS sessionId, ritual_id AS ritualId`,
} as const

/**
 * What a filter lets through, summed by person, local day, voluntary or not, and category or link;
 * only days asked for. SQLite adds up the entries of a day at once, but where one of them goes on
 * past midnight: those are cut one by one.
 */
export function daySums(
  file: WorkspaceFile,
  filter: TimeFilter,
  by: keyof typeof columnsOf,
): DaySum[] {
  const isWithin = ({ day }: { day: string }) => day >= filter.from && day < filter.to
  if (filter.text.trim() !== '') return sumsOfFound(file, filter).filter(isWithin)
  const zone = workspaceTimeZone(file.database)
  const { where, values } = conditionsOf(file, filter)
  const groups = file.sqlite
    .prepare<(string | number)[], Group>(
      `SELECT person_id AS personId, spent_on AS spentOn, time_zone AS timeZone,
         is_voluntary AS isVoluntary, ${columnsOf[by]}, sum(duration_seconds) AS seconds,
         max(ended_at) AS lastEnd
       FROM time_entries WHERE ${where} GROUP BY 1, 2, 3, 4, 5, 6, 7`,
    )
    .all(...values)
  const midnightAfter = midnights()
  const sums: DaySum[] = []
  for (const group of groups) {
    const { spentOn, timeZone, lastEnd, isVoluntary, ...kept } = group
    const inZone = timeZone || zone
    const isCut = lastEnd !== null && Date.parse(lastEnd) > midnightAfter(spentOn, inZone)
    const parts = isCut
      ? partsOf(file, group, by, { where, values, zone: inZone })
      : [{ day: spentOn, seconds: group.seconds }]
    for (const part of parts)
      if (isWithin(part)) sums.push({ ...kept, ...part, isVoluntary: isVoluntary === 1 })
  }
  return sums
}

interface Entry {
  startedAt: string | null
  endedAt: string | null
  durationSeconds: number
}

/** The days of the entries of one group, each cut at its midnights. */
function partsOf(
  { sqlite }: WorkspaceFile,
  group: Group,
  by: keyof typeof columnsOf,
  { where, values, zone }: { where: string; values: (string | number)[]; zone: string },
) {
  const { personId, spentOn, timeZone, isVoluntary, category, sessionId, ritualId } = group
  const own =
    by === 'category'
      ? 'category = ? AND ? IS NULL AND ? IS NULL'
      : "? = '' AND session_id IS ? AND ritual_id IS ?"
  return sqlite
    .prepare<(string | number | null)[], Entry>(
      `SELECT started_at AS startedAt, ended_at AS endedAt, duration_seconds AS durationSeconds
       FROM time_entries
       WHERE ${where} AND person_id = ? AND spent_on = ? AND time_zone = ? AND is_voluntary = ?
         AND ${own}`,
    )
    .all(...values, personId, spentOn, timeZone, isVoluntary, category, sessionId, ritualId)
    .flatMap((entry) => daysOf({ ...entry, spentOn, timeZone: zone }))
}

/** What a text was found in, an entry at a time. */
function sumsOfFound(file: WorkspaceFile, filter: TimeFilter): DaySum[] {
  return lightEntries(file, filter).flatMap((entry) =>
    daysOf(entry).map(({ day, seconds }) => ({
      day,
      seconds,
      personId: entry.personId,
      category: entry.category,
      isVoluntary: entry.isVoluntary,
      sessionId: null,
      ritualId: null,
    })),
  )
}

/** The end of each local day, computed once. */
function midnights(): (day: string, zone: string) => number {
  const known = new Map<string, number>()
  return (day, zone) => {
    const key = `${day} ${zone}`
    const midnight = known.get(key) ?? toEpochMs(addDays(day, 1), zone)
    known.set(key, midnight)
    return midnight
  }
}
