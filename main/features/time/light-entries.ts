import type { TimeFilter, TimeLink } from '../../../preload/contract/time-shapes'
import { folded } from '../../../preload/rules/folded'
import { natureByCategory } from '../../database/time-categories'
import { linkColumnName, linkOf, titlesOf } from '../../database/time-links'
import type { WorkspaceFile } from '../../database/workspace-file'
import { workspaceTimeZone } from '../../database/workspace-row'
import { longestReachDays, type SpentTime } from '../../rules/time-days'
import { addDays } from '../../../preload/rules/local-day'

/** What counting, filtering and ordering need of an entry. */
export interface LightEntry extends SpentTime {
  id: string
  personId: string
  category: string
  isVoluntary: boolean
}

type Raw = [
  id: string,
  spentOn: string,
  startedAt: string | null,
  endedAt: string | null,
  timeZone: string,
  durationSeconds: number,
  category: string,
  isVoluntary: number,
  personId: string,
]

/** The conditions of a filter in SQL, all but its text, with what they take. */
export function conditionsOf(
  file: WorkspaceFile,
  filter: Omit<TimeFilter, 'text'>,
): { where: string; values: (string | number)[] } {
  const { from, to, personId, category, nature, link, isVoluntary } = filter
  // What began before the first day may last into it.
  const where = ['deleted_at IS NULL', 'spent_on >= ?', 'spent_on < ?']
  const values: (string | number)[] = [addDays(from, -longestReachDays), to]
  const demand = (condition: string, value: string | number) => {
    where.push(condition)
    values.push(value)
  }
  if (personId !== undefined) demand('person_id = ?', personId)
  if (category !== undefined) demand('category = ?', category)
  if (link !== undefined) demand(linkCondition(link), link.id)
  if (isVoluntary !== undefined) demand('is_voluntary = ?', isVoluntary ? 1 : 0)
  if (nature !== undefined) {
    const keys = [...natureByCategory(file.database)].filter(([, own]) => own === nature)
    demand('category IN (SELECT value FROM json_each(?))', JSON.stringify(keys.map(([key]) => key)))
  }
  return { where: where.join(' AND '), values }
}

/** What is linked to a ritual is its own time and that of its sessions. */
function linkCondition({ kind }: TimeLink): string {
  const column = linkColumnName(kind)
  if (kind !== 'ritual') return `${column} = ?`
  return `? IN (${column}, (SELECT series.ritual_id
    FROM sessions JOIN series ON series.id = sessions.series_id
    WHERE sessions.id = time_entries.session_id AND sessions.deleted_at IS NULL))`
}

/**
 * The entries a filter lets through, by day and start, those that only touch its first days
 * included. Read as raw rows: a year of a large community is tens of thousands of them.
 */
export function lightEntries(file: WorkspaceFile, filter: TimeFilter): LightEntry[] {
  const { where, values } = conditionsOf(file, filter)
  const isFound = textFilter(file, filter.text, where, values)
  const zone = workspaceTimeZone(file.database)
  const rows = file.sqlite
    .prepare<(string | number)[], Raw>(
      `SELECT id, spent_on, started_at, ended_at, time_zone, duration_seconds, category, is_voluntary,
         person_id
       FROM time_entries WHERE ${where} ORDER BY spent_on, started_at, created_at, id`,
    )
    .raw()
    .all(...values)
  const entries: LightEntry[] = []
  for (const row of rows) {
    if (!isFound(row[0])) continue
    entries.push({
      id: row[0],
      spentOn: row[1],
      startedAt: row[2],
      endedAt: row[3],
      timeZone: row[4] || zone,
      durationSeconds: row[5],
      category: row[6],
      isVoluntary: row[7] === 1,
      personId: row[8],
    })
  }
  return entries
}

interface Worded {
  id: string
  note: string
  ritualId: string | null
  sessionId: string | null
  memberId: string | null
  letterId: string | null
  resourceId: string | null
}

/** Whether the words of a search are in the note or the link of an entry. */
function textFilter(
  { sqlite, database }: WorkspaceFile,
  text: string,
  where: string,
  values: readonly (string | number)[],
): (id: string) => boolean {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return () => true
  const rows = sqlite
    .prepare<(string | number)[], Worded>(
      `SELECT id, note, ritual_id AS ritualId, session_id AS sessionId, member_id AS memberId,
         letter_id AS letterId, resource_id AS resourceId
       FROM time_entries WHERE ${where}`,
    )
    .all(...values)
  const links = rows.map(linkOf)
  const titles = titlesOf(
    database,
    links.filter((link) => link !== null),
  )
  const found = new Set<string>()
  for (const [index, { id, note }] of rows.entries()) {
    const within = folded(`${note}\n${titles.get(links[index]?.id ?? '') ?? ''}`)
    if (words.every((word) => within.includes(word))) found.add(id)
  }
  return (id) => found.has(id)
}
