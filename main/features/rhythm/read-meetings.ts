import { isNull } from 'drizzle-orm'
import type { Occurrence } from '../../../preload/contract/calendar'
import type { OccurrenceKey, OccurrenceState } from '../../../preload/contract/rituals'
import type { FreeMeeting } from '../../../preload/contract/rhythm'
import { rituals, series, sessions } from '../../database/schema'
import { readSeries } from '../../database/series'
import { untilWritten } from '../../database/until-written'
import type { WorkspaceFile } from '../../database/workspace-file'
import { workspaceTimeZone } from '../../database/workspace-row'
import { assembleSeries, type OccurrenceException } from '../../rules/assemble-occurrences'
import type { Span } from './holes'
import type { Meeting } from './meeting'

/** What takes place over some days, as the rows of the rhythm show it and as its rules count it. */
export interface MeetingsRead {
  /** By start, each in the state its session gives it. */
  occurrences: Occurrence[]
  free: FreeMeeting[]
  meetings: Meeting[]
}

/** Every occurrence that begins in a span of days, and every session outside any ritual. */
export function readMeetings(file: WorkspaceFile, span: Span): MeetingsRead {
  const rows = untilWritten(file, readSessions)
  const stateByKey = new Map(
    rows.flatMap(({ seriesId, originalStart, state }) =>
      seriesId === null || originalStart === null
        ? []
        : [[keyOf({ seriesId, originalStart }), stateOf(state)] as const],
    ),
  )
  const reachOf = readReach(file)
  const window = { ...span, timeZone: workspaceTimeZone(file.database) }
  const occurrences = untilWritten(file, readAllSeries)
    .flatMap((one) => assembleSeries(one, window))
    .filter(({ start }) => start >= span.from)
    .map((one) => withState(one, stateByKey.get(keyOf(one))))
    .toSorted((one, other) => (one.startAt < other.startAt ? -1 : 1))
  const free = rows.filter(
    ({ seriesId, startOn }) => seriesId === null && startOn >= span.from && startOn < span.to,
  )
  return {
    occurrences,
    free: free
      .map(({ id, title, startOn, state }) => ({
        sessionId: id,
        title,
        startOn,
        state: stateOf(state),
      }))
      .toSorted((one, other) => (one.startOn < other.startOn ? -1 : 1)),
    meetings: [
      ...occurrences.map((one) => ({
        on: one.start.slice(0, 10),
        state: one.state,
        ...reachOf(one),
      })),
      ...free.map(({ startOn, state, scope, territory }) => ({
        on: startOn,
        state: stateOf(state),
        scope,
        territory,
      })),
    ],
  }
}

/** That an occurrence was held or called off is also what its session says. */
function withState(one: Occurrence, said: OccurrenceState | undefined): Occurrence {
  return said === undefined || said === 'planned' ? one : { ...one, state: said }
}

/** Without what was written in them: five thousand agendas and minutes weigh. */
function readSessions({ database }: WorkspaceFile) {
  const { id, title, seriesId, originalStart, startOn, state, scope, territory } = sessions
  return database
    .select({ id, title, seriesId, originalStart, startOn, state, scope, territory })
    .from(sessions)
    .where(isNull(sessions.deletedAt))
    .all()
}

function stateOf(state: (typeof sessions.$inferSelect)['state']): OccurrenceState {
  return state === 'closed' ? 'held' : state
}

function readAllSeries({ database }: WorkspaceFile) {
  return readSeries(database)
}

type Reach = Pick<Meeting, 'scope' | 'territory'>

/** Whom an occurrence reaches: as it says itself, else its series, else its ritual. */
function readReach(file: WorkspaceFile): (key: OccurrenceKey) => Reach {
  const { reachBySeries, exceptionByKey } = untilWritten(file, readReaches)
  return (key) => {
    const own = reachBySeries.get(key.seriesId) ?? { scope: 'national', territory: '' }
    const exception = exceptionByKey.get(keyOf(key))
    return {
      scope: exception?.scopeOverride ?? own.scope,
      territory: exception?.territoryOverride ?? own.territory,
    }
  }
}

function readReaches(file: WorkspaceFile) {
  const ritualById = new Map(
    file.database
      .select()
      .from(rituals)
      .all()
      .map((row) => [row.id, row]),
  )
  const reachBySeries = new Map<string, Reach>()
  for (const row of file.database.select().from(series).all()) {
    const ritual = ritualById.get(row.ritualId)
    if (!ritual) continue
    reachBySeries.set(row.id, {
      scope: row.scopeOverride ?? ritual.scope,
      territory: row.territoryOverride ?? ritual.territory,
    })
  }
  const exceptionByKey = new Map<string, OccurrenceException>()
  for (const { exceptions } of untilWritten(file, readAllSeries))
    for (const one of exceptions) exceptionByKey.set(keyOf(one), one)
  return { reachBySeries, exceptionByKey }
}

function keyOf({ seriesId, originalStart }: OccurrenceKey): string {
  return `${seriesId} ${originalStart}`
}
