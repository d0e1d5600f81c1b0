import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { Occurrence } from '../../../preload/contract/calendar'
import { type EngineContext, openFile } from '../../context'
import { workspaceTimeZone } from '../../database/workspace-row'
import { checkedRule } from '../../rules/checked-rule'
import { nextStarts } from '../../rules/recurrence'
import { assembleSeries } from './assemble'
import { untilWritten } from '../../database/until-written'
import type { WorkspaceFile } from '../../database/workspace-file'
import { readSeries, type SeriesWithExceptions } from './read-events'
import { upcomingOccurrences } from './upcoming'

const os = implement(contract.calendar).$context<EngineContext>()

export const calendarRouter = os.router({
  occurrences: os.occurrences.handler(({ context, input }) => {
    const file = openFile(context)
    const window = { ...input, timeZone: workspaceTimeZone(file.database) }
    return allSeries(file)
      .flatMap((series) => assembleSeries(series, window))
      .sort(byStart)
  }),

  upcoming: os.upcoming.handler(({ context, input }) => {
    const file = openFile(context)
    const timeZone = workspaceTimeZone(file.database)
    return allSeries(file)
      .filter((series) => series.ritualId === input.ritualId)
      .flatMap((series) => upcomingOccurrences(series, input.from, input.count, timeZone))
      .sort(byStart)
      .slice(0, input.count)
  }),

  firstDates: os.firstDates.handler(({ input }) => {
    const { count, ...schedule } = input
    return nextStarts(checkedRule(schedule), schedule.startOn, count)
  }),
})

/** Months are turned far more often than series change. */
function allSeries(file: WorkspaceFile): SeriesWithExceptions[] {
  return untilWritten(file, readAll)
}

function readAll({ database }: WorkspaceFile): SeriesWithExceptions[] {
  return readSeries(database)
}

function byStart(a: Occurrence, b: Occurrence): number {
  return a.startAt < b.startAt ? -1 : a.startAt > b.startAt ? 1 : a.title.localeCompare(b.title)
}
