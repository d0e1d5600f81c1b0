import type { ConsumerIssue } from '../../../preload/contract/rhythm'
import { readCalendarEvents } from '../../database/calendar-events'
import type { ReadableDatabase } from '../../database/workspace-file'
import { consumerIssuesOf } from './consumer-issues'

/** What programs would balk at in an export of these rituals, or of all: once a ritual and reason. */
export function readConsumerIssues(
  database: ReadableDatabase,
  ritualIds: readonly string[] | null,
): ConsumerIssue[] {
  const wanted = ritualIds === null ? null : new Set(ritualIds)
  const issues = readCalendarEvents(database)
    .filter(({ isTrashed }) => !isTrashed)
    .filter(({ ritualId }) => wanted === null || wanted.has(ritualId))
    .flatMap(({ ritualId, event }) =>
      consumerIssuesOf(event).map((balk) => ({ ritualId, title: event.title, ...balk })),
    )
  const once = new Map(issues.map((one) => [[one.ritualId, one.consumer, one.issue].join(), one]))
  return [...once.values()].toSorted((one, other) => one.title.localeCompare(other.title))
}
