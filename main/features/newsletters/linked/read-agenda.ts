import { and, gte, isNull, lt } from 'drizzle-orm'
import { sessions } from '../../../database/schema'
import { allSeries } from '../../../database/series'
import type { WorkspaceFile } from '../../../database/workspace-file'
import { workspaceTimeZone } from '../../../database/workspace-row'
import { assembleSeries } from '../../../rules/assemble-occurrences'
import { placeAndLink } from '../../../rules/calendar-words'
import { wallTimeIn } from '../../../rules/wall-time'
import { joinStart } from '../../../rules/local-start'
import { addDays } from '../../../../preload/rules/local-day'
import type { AgendaDate } from '../../../../preload/rules/linked-blocks/linked-data'
import type { AgendaSettings } from '../../../../preload/rules/linked-blocks/linked-settings'

interface Dated extends AgendaDate {
  ritualId: string | null
  scope: 'national' | 'local'
  kind: typeof sessions.$inferSelect.kind
}

/** What is to come from today on, called off dates left out, moved ones where they went. */
export function readAgenda(
  file: WorkspaceFile,
  { days, scope, mode, kind, rituals }: AgendaSettings,
  today: string,
): AgendaDate[] {
  const to = addDays(today, days)
  const own = readSessions(file, today, to)
  const wanted = new Set(rituals)
  return [...occurrenceDates(file, today, to, own), ...freeDates(own)]
    .filter(({ start }) => start.slice(0, 10) >= today && start.slice(0, 10) < to)
    .filter(
      (one) =>
        (scope === 'all' || one.scope === scope) &&
        (mode === 'all' || one.mode === mode) &&
        (kind === 'all' || one.kind === kind) &&
        (wanted.size === 0 || (one.ritualId !== null && wanted.has(one.ritualId))),
    )
    .toSorted((a, b) => compare(a.start, b.start) || compare(a.title, b.title))
}

type Row = typeof sessions.$inferSelect
interface Found {
  row: Row
  start: string
}

/** Sessions out of the trash around the window, with their start in the workspace's zone. */
function readSessions({ database }: WorkspaceFile, from: string, to: string): Found[] {
  const timeZone = workspaceTimeZone(database)
  return database
    .select()
    .from(sessions)
    .where(
      and(
        isNull(sessions.deletedAt),
        // Another zone shifts a day at most.
        gte(sessions.startOn, addDays(from, -1)),
        lt(sessions.startOn, addDays(to, 1)),
      ),
    )
    .all()
    .map((row) => ({
      row,
      start: wallTimeIn(joinStart(row.startOn, row.startTime), row.timeZone, timeZone),
    }))
}

/** Dates of rituals; one that has its session says what that session says. */
function occurrenceDates(
  file: WorkspaceFile,
  from: string,
  to: string,
  own: readonly Found[],
): Dated[] {
  const byId = new Map(own.map(({ row }) => [row.id, row]))
  const window = { from, to, timeZone: workspaceTimeZone(file.database) }
  return allSeries(file)
    .flatMap((one) => assembleSeries(one, window))
    .filter(({ state }) => state !== 'cancelled')
    .flatMap((one) => {
      const session = one.sessionId === null ? undefined : byId.get(one.sessionId)
      if (session?.state === 'cancelled') return []
      const { title, mode, scope, place, link } = session ?? one
      return {
        key: `${one.seriesId}:${one.originalStart}`,
        ritualId: one.ritualId,
        start: one.start,
        title,
        theme: session?.theme ?? '',
        mode,
        scope,
        kind: session?.kind ?? 'ritual',
        ...placeAndLink(place, link),
      }
    })
}

/** Sessions that no ritual brings. */
function freeDates(own: readonly Found[]): Dated[] {
  return own
    .filter(({ row }) => row.seriesId === null && row.state !== 'cancelled')
    .map(({ row, start }) => ({
      key: row.id,
      ritualId: null,
      start,
      title: row.title,
      theme: row.theme,
      mode: row.mode,
      scope: row.scope,
      kind: row.kind,
      ...placeAndLink(row.place, row.link),
    }))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
