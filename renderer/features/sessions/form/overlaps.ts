import type { SessionRow } from '../../../../preload/contract/session-shapes'
import { sessionSpan } from '../../../ui/sessions/session-span'
import type { SessionFields } from './read-form'

type Timing = Pick<SessionFields, 'startOn' | 'startTime' | 'durationMinutes'>

/** The sessions that take place while this one would; a cancelled one takes no time. */
export function overlapping(
  timing: Timing,
  rows: readonly SessionRow[],
  ownId: string | null,
): SessionRow[] {
  const own = sessionSpan(timing)
  // A whole day would stand in the way of every hour of it: only hours are held against hours.
  if (own.isAllDay) return []
  return rows.filter((row) => {
    if (row.id === ownId || row.state === 'cancelled' || row.startTime === null) return false
    const other = sessionSpan(row)
    return own.start < other.end && other.start < own.end
  })
}
