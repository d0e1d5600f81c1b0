import type { Occurrence } from '../../../preload/contract/calendar'
import type { Waiting } from '../../../preload/contract/session-shapes'
import { addDays } from '../../../preload/rules/local-day'
import { allSeries } from '../../database/series'
import type { WorkspaceFile } from '../../database/workspace-file'
import { workspaceTimeZone } from '../../database/workspace-row'
import { assembleSeries } from '../../rules/assemble-occurrences'
import { splitStart } from '../../rules/local-start'
import { instantsOf } from './instants'
import { type LightSession, lightSessions } from './light-sessions'

/**
 * What is past and not closed at an instant, the oldest first: planned sessions, and planned
 * occurrences from the day `since` on that have no session.
 */
export function waitingSessions(file: WorkspaceFile, now: string, since: string): Waiting[] {
  const timeZone = workspaceTimeZone(file.database)
  // Zones shift a day at most.
  const window = { from: since, to: addDays(now.slice(0, 10), 2), timeZone }
  const unopened = allSeries(file)
    .flatMap((series) => assembleSeries(series, window))
    .filter((one) => one.state === 'planned' && one.sessionId === null && one.start >= since)
    .map(ofOccurrence)
  const open = lightSessions(file)
    .filter(({ state }) => state === 'planned')
    .map(ofSession)
  return [...open, ...unopened].filter(({ endAt }) => endAt <= now).toSorted(byEnd)
}

function ofSession({ id, seriesId, originalStart, ...row }: LightSession): Waiting {
  const { ritualId, title, mode, startOn, startTime } = row
  const { endAt } = instantsOf(row)
  const occurrence =
    seriesId === null || originalStart === null ? null : { seriesId, originalStart }
  return { sessionId: id, occurrence, ritualId, title, mode, startOn, startTime, endAt }
}

function ofOccurrence(one: Occurrence): Waiting {
  const { seriesId, originalStart, ritualId, title, mode, endAt } = one
  const { day: startOn, time: startTime } = splitStart(one.start)
  const occurrence = { seriesId, originalStart }
  return { sessionId: null, occurrence, ritualId, title, mode, startOn, startTime, endAt }
}

function byEnd(a: Waiting, b: Waiting): number {
  return a.endAt < b.endAt ? -1 : a.endAt > b.endAt ? 1 : a.title.localeCompare(b.title, 'fr')
}
