import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import type { Occurrence } from '../../../preload/contract/calendar'
import { type EngineContext, openFile } from '../../context'
import { allSeries } from '../../database/series'
import { workspaceRow, workspaceTimeZone } from '../../database/workspace-row'
import { assembleSeries } from '../../rules/assemble-occurrences'
import { checkedRule } from '../../rules/checked-rule'
import { fileNameFor } from '../../rules/file-name'
import { nextStarts } from '../../rules/recurrence'
import { readCalendarEvents } from '../../database/calendar-events'
import { exportIcs } from '../../rules/export-ics'
import { applyPlan, planFiles } from './import'
import { upcomingOccurrences } from './upcoming'

const os = implement(contract.calendar).$context<EngineContext>()

export const calendarRouter = os.router({
  occurrences: os.occurrences.handler(({ context, input }) => {
    const file = openFile(context)
    const window = { ...input, timeZone: workspaceTimeZone(file.database) }
    return allSeries(file)
      .flatMap((series) => assembleSeries(series, window))
      .toSorted(byStart)
  }),

  upcoming: os.upcoming.handler(({ context, input }) => {
    const file = openFile(context)
    const timeZone = workspaceTimeZone(file.database)
    return allSeries(file)
      .filter((series) => series.ritualId === input.ritualId)
      .flatMap((series) => upcomingOccurrences(series, input.from, input.count, timeZone))
      .toSorted(byStart)
      .slice(0, input.count)
  }),

  firstDates: os.firstDates.handler(({ input }) => {
    const { count, ...schedule } = input
    return nextStarts(checkedRule(schedule), schedule.startOn, count)
  }),

  planImport: os.planImport.handler(({ context, input, signal }) =>
    planFiles(
      openFile(context),
      context.host.spawn,
      input.files,
      signal ?? new AbortController().signal,
    ),
  ),

  applyImport: os.applyImport.handler(({ context, input }) =>
    applyPlan(openFile(context), context.host, input.planId, new Set(input.keys)),
  ),

  exportIcs: os.exportIcs.handler(({ context, input }) => {
    const { database } = openFile(context)
    const { name } = workspaceRow(database)
    const wanted = input.ritualIds === null ? null : new Set(input.ritualIds)
    const chosen = readCalendarEvents(database)
      .filter(({ isTrashed }) => !isTrashed)
      .filter(({ ritualId }) => wanted === null || wanted.has(ritualId))
    const [only] = chosen
    const title = chosen.length === 1 && only ? only.event.title : name
    const text = exportIcs(
      chosen.map(({ event }) => event),
      name,
      new Date().toISOString(),
    )
    return new File([text], `${fileNameFor(title)}.ics`, { type: 'text/calendar' })
  }),
})

function byStart(a: Occurrence, b: Occurrence): number {
  return a.startAt < b.startAt ? -1 : a.startAt > b.startAt ? 1 : a.title.localeCompare(b.title)
}
