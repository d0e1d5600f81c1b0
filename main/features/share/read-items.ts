import { and, gte, isNull, lt, ne } from 'drizzle-orm'
import type { ShareFilter } from '../../../preload/contract/share'
import { headsBySession } from '../../database/attended-heads'
import { rituals, series, sessions } from '../../database/schema'
import { readSeries } from '../../database/series'
import { untilWritten } from '../../database/until-written'
import { workspaceTimeZone } from '../../database/workspace-row'
import type { WorkspaceFile } from '../../database/workspace-file'
import { assembleSeries } from '../../rules/assemble-occurrences'
import type { Heads } from './parts'
import type { ShareItem } from './share-item'

/** What counting needs of a session: its long texts stay where they are. */
const counted = {
  id: sessions.id,
  seriesId: sessions.seriesId,
  originalStart: sessions.originalStart,
  kind: sessions.kind,
  title: sessions.title,
  theme: sessions.theme,
  mode: sessions.mode,
  startOn: sessions.startOn,
  durationMinutes: sessions.durationMinutes,
  scope: sessions.scope,
  territory: sessions.territory,
  state: sessions.state,
  inPersonCount: sessions.inPersonCount,
  remoteCount: sessions.remoteCount,
}

type GivenHeads = Pick<typeof sessions.$inferSelect, 'inPersonCount' | 'remoteCount'>

/**
 * Every session and occurrence of the period that counts, by date: held ones (closed, or marked by
 * hand), and from today on the planned ones. What is past and nobody closed counts nowhere yet.
 */
export function readShareItems(file: WorkspaceFile, filter: ShareFilter): ShareItem[] {
  return [...sessionItems(file, filter), ...occurrenceItems(file, filter)]
    .filter((item) => matches(item, filter))
    .toSorted((one, other) => (one.startOn < other.startOn ? -1 : 1))
}

function matches(item: ShareItem, { ritualId, territory, kind, theme }: ShareFilter): boolean {
  return (
    (ritualId === undefined || item.ritualId === ritualId) &&
    (territory === undefined || item.territory === territory) &&
    (kind === undefined || item.kind === kind) &&
    (theme === undefined || item.theme === theme)
  )
}

function sessionItems(file: WorkspaceFile, { from, to, today }: ShareFilter): ShareItem[] {
  const heads = untilWritten(file, headsBySession)
  const { ritualBySeries } = untilWritten(file, readSources)
  return file.database
    .select(counted)
    .from(sessions)
    .where(
      and(
        isNull(sessions.deletedAt),
        ne(sessions.state, 'cancelled'),
        gte(sessions.startOn, from),
        lt(sessions.startOn, to),
      ),
    )
    .all()
    .filter(({ state, startOn }) => state === 'closed' || startOn >= today)
    .map((row) => ({
      sessionId: row.id,
      seriesId: row.seriesId,
      originalStart: row.originalStart,
      ritualId: row.seriesId === null ? null : (ritualBySeries.get(row.seriesId) ?? null),
      title: row.title,
      startOn: row.startOn,
      mode: row.mode,
      scope: row.scope,
      kind: row.kind,
      theme: row.theme,
      territory: row.territory,
      state: row.state,
      isHeld: row.state === 'closed',
      durationMinutes: row.durationMinutes,
      heads: headsOf(row, heads.get(row.id)),
    }))
}

/** Counts given by hand come before the list; what neither says is not counted. */
function headsOf({ inPersonCount, remoteCount }: GivenHeads, listed: Heads | undefined) {
  if (inPersonCount === null && remoteCount === null) return listed ?? null
  return {
    inPerson: inPersonCount ?? listed?.inPerson ?? 0,
    remote: remoteCount ?? listed?.remote ?? 0,
  }
}

/** Occurrences nobody made a session of: held by hand, or to come. */
function occurrenceItems(file: WorkspaceFile, { from, to, today }: ShareFilter): ShareItem[] {
  const { all, territoryByRitual, known } = untilWritten(file, readSources)
  const window = { from, to, timeZone: workspaceTimeZone(file.database) }
  return all
    .flatMap((one) => assembleSeries(one, window))
    .map((one) => ({ one, startOn: one.start.slice(0, 10) }))
    .filter(({ one, startOn }) => {
      const isWithin = startOn >= from && startOn < to
      const counts = one.state === 'held' || (one.state === 'planned' && startOn >= today)
      return isWithin && counts && !known.has(keyOf(one.seriesId, one.originalStart))
    })
    .map(({ one, startOn }) => ({
      sessionId: null,
      seriesId: one.seriesId,
      originalStart: one.originalStart,
      ritualId: one.ritualId,
      title: one.title,
      startOn,
      mode: one.mode,
      scope: one.scope,
      kind: 'ritual',
      theme: '',
      territory: territoryByRitual.get(one.ritualId) ?? '',
      state: one.state === 'held' ? 'closed' : 'planned',
      isHeld: one.state === 'held',
      durationMinutes: Math.round((Date.parse(one.endAt) - Date.parse(one.startAt)) / 60_000),
      heads: null,
    }))
}

/** What rarely changes and every computation needs. */
function readSources({ database }: WorkspaceFile) {
  const places = database.select({ id: rituals.id, territory: rituals.territory }).from(rituals)
  const owners = database.select({ id: series.id, ritualId: series.ritualId }).from(series)
  const taken = database
    .select({ seriesId: sessions.seriesId, originalStart: sessions.originalStart })
    .from(sessions)
    .where(isNull(sessions.deletedAt))
  return {
    all: readSeries(database),
    territoryByRitual: new Map(places.all().map(({ id, territory }) => [id, territory])),
    ritualBySeries: new Map(owners.all().map(({ id, ritualId }) => [id, ritualId])),
    known: new Set(
      taken.all().map(({ seriesId, originalStart }) => keyOf(seriesId ?? '', originalStart ?? '')),
    ),
  }
}

function keyOf(seriesId: string, originalStart: string): string {
  return `${seriesId} ${originalStart}`
}
