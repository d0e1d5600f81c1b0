import { and, gte, lt } from 'drizzle-orm'
import type { TimeEntry, TimeFilter } from '../../../preload/contract/time-shapes'
import { addDays } from '../../../preload/rules/local-day'
import { categoryWord, fileWord } from '../../../preload/rules/file-words'
import { people, timeCategories, timeEntries } from '../../database/schema'
import { shownEntries } from '../../database/time-shown'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { workspaceRow } from '../../database/workspace-row'
import { addUpLines, type OutgoingLine, type OutgoingTime } from '../../rules/outgoing-time'
import { toWallTime } from '../../rules/recurrence-clock'
import { type DayPart, daysOf, longestReachDays } from '../../rules/time-days'
import { lightEntries } from './light-entries'

type Words = Record<string, string>

/** What a filter lets through, as it goes out: the seconds of its days, no others. */
export function outgoingEntries(
  file: WorkspaceFile,
  filter: TimeFilter,
  words: Words,
): OutgoingTime {
  const spent = spentWithin(file, filter)
  const nameOf = namesOf(file.database)
  const categoryOf = categoryNames(file.database, words)
  const lines = spent.map(({ entry, parts }): OutgoingLine => {
    const seconds = parts.reduce((total, part) => total + part.seconds, 0)
    // One that began the day before the first counts on the first.
    const day = parts[0]?.day ?? entry.spentOn
    return {
      ...lineOf(entry),
      day,
      seconds,
      personName: nameOf(entry.personId),
      category: categoryOf(entry.category),
    }
  })
  const days = spent.flatMap(({ entry: { personId }, parts }) =>
    parts.map((part) => ({ personId, personName: nameOf(personId), ...part })),
  )
  return {
    facts: [
      [fileWord(words, 'community'), workspaceRow(file.database).name],
      [fileWord(words, 'period'), `${filter.from} – ${addDays(filter.to, -1)}`],
      [fileWord(words, 'rounding'), fileWord(words, 'profile')],
    ],
    lines,
    days: byPersonAndDay(days),
    ...addUpLines(lines),
    hash: '',
  }
}

/** The entries the list would show, in the order of time, each with its days among those asked for. */
function spentWithin(
  file: WorkspaceFile,
  filter: TimeFilter,
): { entry: TimeEntry; parts: DayPart[] }[] {
  const { from, to } = filter
  const partsOf = new Map<string, DayPart[]>()
  for (const light of lightEntries(file, filter)) {
    const parts = daysOf(light).filter(({ day }) => day >= from && day < to)
    if (parts.length > 0) partsOf.set(light.id, parts)
  }
  // Read in one go: by their ids, tens of thousands would take twice as long.
  const { spentOn } = timeEntries
  const near = and(gte(spentOn, addDays(from, -longestReachDays)), lt(spentOn, to))
  const rows = file.database.select().from(timeEntries).where(near).all()
  const kept = rows.filter(({ id }) => partsOf.has(id))
  const shown = new Map(shownEntries(file.database, kept).map((entry) => [entry.id, entry]))
  return [...partsOf].flatMap(([id, parts]) => {
    const entry = shown.get(id)
    return entry ? [{ entry, parts }] : []
  })
}

function lineOf(entry: TimeEntry) {
  const { personId, startedAt, endedAt, timeZone, nature, isVoluntary, note, link } = entry
  return {
    personId,
    start: startedAt && toWallTime(startedAt, timeZone),
    end: endedAt && toWallTime(endedAt, timeZone),
    nature,
    isVoluntary,
    // Who was helped is nobody's business outside of the workspace.
    linkTitle: link === null || link.kind === 'member' ? '' : link.title,
    note,
  }
}

function byPersonAndDay(parts: readonly OutgoingTime['days'][number][]): OutgoingTime['days'] {
  const grouped = Map.groupBy(parts, ({ personId, day }) => `${personId} ${day}`)
  return [...grouped.values()]
    .flatMap(([first, ...rest]) => {
      if (!first) return []
      return [
        { ...first, seconds: rest.reduce((sum, { seconds }) => sum + seconds, first.seconds) },
      ]
    })
    .toSorted((a, b) => a.personName.localeCompare(b.personName) || (a.day < b.day ? -1 : 1))
}

/** Names by id, those of people in the trash included: their time is still theirs. */
function namesOf(database: ReadableDatabase): (personId: string) => string {
  const rows = database.select({ id: people.id, name: people.name }).from(people).all()
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (personId) => names.get(personId) ?? ''
}

function categoryNames(database: ReadableDatabase, words: Words): (key: string) => string {
  const { key, name } = timeCategories
  const rows = database.select({ key, name }).from(timeCategories).all()
  const names = new Map(rows.map((row) => [row.key, row.name]))
  return (wanted) => categoryWord(words, { key: wanted, name: names.get(wanted) ?? '' })
}
