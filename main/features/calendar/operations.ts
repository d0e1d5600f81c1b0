import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { Occurrence } from '../../../preload/contract/calendar'
import { type EngineContext, openFile } from '../../context'
import { workspaceTimeZone } from '../../database/workspace-row'
import { checkedRule } from '../../rules/checked-rule'
import { nextStarts } from '../../rules/recurrence'
import { assembleSeries } from './assemble'
import { readSeries } from './read-events'
import { upcomingOccurrences } from './upcoming'

const os = implement(contract.calendar).$context<EngineContext>()

export const calendarRouter = os.router({
  occurrences: os.occurrences.handler(({ context, input }) => {
    const { database } = openFile(context)
    const window = { ...input, timeZone: workspaceTimeZone(database) }
    return readSeries(database)
      .flatMap((series) => assembleSeries(series, window))
      .sort(byStart)
  }),

  upcoming: os.upcoming.handler(({ context, input }) => {
    const { database } = openFile(context)
    const own = readSeries(database).filter((series) => series.ritualId === input.ritualId)
    return own
      .flatMap((series) => upcomingOccurrences(series, input.from, input.count, workspaceTimeZone(database)))
      .sort(byStart)
      .slice(0, input.count)
  }),

  firstDates: os.firstDates.handler(({ input }) => {
    const { count, ...schedule } = input
    return nextStarts(checkedRule(schedule), schedule.startOn, count)
  }),
})

function byStart(a: Occurrence, b: Occurrence): number {
  return a.startAt < b.startAt ? -1 : a.startAt > b.startAt ? 1 : a.title.localeCompare(b.title)
}
