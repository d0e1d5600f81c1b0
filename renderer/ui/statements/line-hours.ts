import type { StatementLine } from '../../../preload/contract/statements'
import { formatTime, nowIn } from '../../text/dates'

/** From when to when, in the zone of the statement; a dash where only the duration is known. */
export function lineHours(
  { startedAt, endedAt }: Pick<StatementLine, 'startedAt' | 'endedAt'>,
  timeZone: string,
): string {
  if (startedAt === null || endedAt === null) return '—'
  const hourOf = (at: string) => formatTime(nowIn(timeZone, new Date(at)))
  return `${hourOf(startedAt)}\u202F–\u202F${hourOf(endedAt)}`
}
