import type { Schedule } from '../../preload/contract/rituals'
import { splitStart } from './local-start'

interface OwnPlace {
  startOn: string | null
  startTime: string | null
  durationMinutes: number | null
}

/** What a date says of its own to begin at `start` and last so long; null where its series says the same. */
export function ownPlace(
  series: Pick<Schedule, 'durationMinutes'>,
  originalStart: string,
  start: string,
  durationMinutes: number,
): OwnPlace {
  const { day, time } = splitStart(start)
  const moved =
    start === originalStart ? { startOn: null, startTime: null } : { startOn: day, startTime: time }
  const isSameLength = durationMinutes === series.durationMinutes
  return { ...moved, durationMinutes: isSameLength ? null : durationMinutes }
}
