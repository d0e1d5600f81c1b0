import { and, eq, gte, isNull, lt } from 'drizzle-orm'
import type { Figures } from '../../../../preload/rules/linked-blocks/linked-data'
import type { LinkedSettings } from '../../../../preload/rules/linked-blocks/linked-marker'
import { figureNames, wordList } from '../../../../preload/rules/linked-blocks/linked-settings'
import { addDays } from '../../../../preload/rules/local-day'
import { wallTimeAt } from '../../../../preload/rules/zoned-time'
import { headsBySession } from '../../../database/attended-heads'
import { resources, sessions } from '../../../database/schema'
import { allSeries } from '../../../database/series'
import { untilWritten } from '../../../database/until-written'
import type { WorkspaceFile } from '../../../database/workspace-file'
import { workspaceTimeZone } from '../../../database/workspace-row'
import { assembleSeries } from '../../../rules/assemble-occurrences'
import { figurePeriod } from './figure-period'

interface Period {
  from: string
  /** Exclusive. */
  to: string
}

/** What a period held, counted as the share in person counts it. */
export function readFigures(file: WorkspaceFile, settings: LinkedSettings, today: string): Figures {
  const { from, to } = figurePeriod(settings, today)
  const period = { from, to: addDays(to, 1) }
  const heads = countHeads(file, period)
  const attendances = heads.inPerson + heads.remote
  const values = {
    sessions: heads.sessionCount + countHeldByHand(file, period),
    attendances,
    share: attendances === 0 ? null : heads.inPerson / attendances,
    resources: countResources(file, period),
  }
  const shown = new Set(wordList(settings['show'] ?? figureNames.join(' ')))
  const figures = figureNames
    .filter((name) => shown.has(name))
    .map((name) => ({ name, value: values[name] }))
  return { from, to, figures }
}

/** Closed sessions and who came; a count given by hand holds over the list. */
function countHeads(file: WorkspaceFile, { from, to }: Period) {
  const listed = untilWritten(file, headsBySession)
  const { id, inPersonCount, remoteCount, startOn, state, deletedAt } = sessions
  const rows = file.database
    .select({ id, inPersonCount, remoteCount })
    .from(sessions)
    .where(and(isNull(deletedAt), eq(state, 'closed'), gte(startOn, from), lt(startOn, to)))
    .all()
  const sum = { sessionCount: rows.length, inPerson: 0, remote: 0 }
  for (const row of rows) {
    sum.inPerson += row.inPersonCount ?? listed.get(row.id)?.inPerson ?? 0
    sum.remote += row.remoteCount ?? listed.get(row.id)?.remote ?? 0
  }
  return sum
}

/** Dates of rituals marked as held that nobody made a session of. */
function countHeldByHand(file: WorkspaceFile, { from, to }: Period): number {
  const window = { from, to, timeZone: workspaceTimeZone(file.database) }
  return allSeries(file)
    .flatMap((one) => assembleSeries(one, window))
    .filter(({ state, sessionId }) => state === 'held' && sessionId === null)
    .filter(({ start }) => start.slice(0, 10) >= from && start.slice(0, 10) < to).length
}

function countResources({ database }: WorkspaceFile, { from, to }: Period): number {
  const timeZone = workspaceTimeZone(database)
  const { addedAt, deletedAt } = resources
  return database
    .select({ addedAt })
    .from(resources)
    .where(and(isNull(deletedAt), gte(addedAt, addDays(from, -1)), lt(addedAt, addDays(to, 1))))
    .all()
    .map((row) => wallTimeAt(row.addedAt, timeZone).slice(0, 10))
    .filter((day) => day >= from && day < to).length
}
