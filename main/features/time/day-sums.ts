import type { TimeFilter } from '../../../preload/contract/time-shapes'
import { addDays } from '../../../preload/rules/local-day'
import type { WorkspaceFile } from '../../database/workspace-file'
import { workspaceTimeZone } from '../../database/workspace-row'
import { toInstant } from '../../rules/recurrence'
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

interface Night {
  spentOn: string
  timeZone: string
  midnight: string
}

const columnsOf = {
  category: 'category, NULL AS sessionId, NULL AS ritualId',
  link: `'' AS category, session_id AS sessionId, ritual_id AS ritualId`,
} as const
type Grouping = keyof typeof columnsOf

/**
 * What a filter lets through, in sums by person, local day, voluntary or not, and category or link;
 * only days asked for. SQLite adds up what began on a day; what then goes on past its midnight is
 * taken off that day and cut, which makes some sums negative: only their totals mean something.
 */
export function daySums(file: WorkspaceFile, filter: TimeFilter, by: Grouping): DaySum[] {
  const { from, to, text } = filter
  const sums = text.trim() === '' ? sumsOfAll(file, filter, by) : sumsOfFound(file, filter)
  return sums.filter(({ day }) => day >= from && day < to)
}

function sumsOfAll(file: WorkspaceFile, filter: TimeFilter, by: Grouping): DaySum[] {
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
  const midnightAfter = midnights(zone)
  const nights = new Map<string, Night>()
  const sums: DaySum[] = []
  for (const { spentOn, timeZone, lastEnd, isVoluntary, ...group } of groups) {
    sums.push({ ...group, day: spentOn, isVoluntary: isVoluntary === 1 })
    if (lastEnd === null) continue
    const midnight = midnightAfter(spentOn, timeZone)
    if (lastEnd > midnight) nights.set(`${spentOn} ${timeZone}`, { spentOn, timeZone, midnight })
  }
  return sums.concat(correctionsOf(file, filter, by, [...nights.values()]))
}

type Cut = Omit<DaySum, 'day' | 'isVoluntary'> & {
  isVoluntary: number
  spentOn: string
  startedAt: string
  endedAt: string
  timeZone: string
}

/** What goes on past these midnights, off the day it began and onto the days it was spent. */
function correctionsOf(
  file: WorkspaceFile,
  filter: TimeFilter,
  by: Grouping,
  nights: readonly Night[],
): DaySum[] {
  if (nights.length === 0) return []
  const zone = workspaceTimeZone(file.database)
  const { where, values } = conditionsOf(file, filter)
  return file.sqlite
    .prepare<(string | number)[], Cut>(
      `SELECT person_id AS personId, is_voluntary AS isVoluntary, ${columnsOf[by]},
         duration_seconds AS seconds, spent_on AS spentOn, started_at AS startedAt,
         ended_at AS endedAt, time_zone AS timeZone
       FROM json_each(?) AS night CROSS JOIN time_entries
         ON spent_on = night.value ->> 'spentOn' AND time_zone = night.value ->> 'timeZone'
         AND ended_at > night.value ->> 'midnight'
       WHERE ${where}`,
    )
    .all(JSON.stringify(nights), ...values)
    .flatMap(({ spentOn, startedAt, endedAt, timeZone, isVoluntary, ...cut }) => {
      const sum = { ...cut, day: spentOn, isVoluntary: isVoluntary === 1 }
      const time = { spentOn, startedAt, endedAt, durationSeconds: cut.seconds }
      const parts = daysOf({ ...time, timeZone: timeZone || zone })
      return [{ ...sum, seconds: -cut.seconds }, ...parts.map((part) => ({ ...sum, ...part }))]
    })
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

/** The instant each local day ends, computed once; an empty zone is the workspace's. */
function midnights(workspaceZone: string): (day: string, timeZone: string) => string {
  const known = new Map<string, string>()
  return (day, timeZone) => {
    const key = `${day} ${timeZone}`
    const midnight = known.get(key) ?? toInstant(addDays(day, 1), timeZone || workspaceZone)
    known.set(key, midnight)
    return midnight
  }
}
