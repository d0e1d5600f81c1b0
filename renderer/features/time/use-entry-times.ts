import { useTranslation } from 'react-i18next'
import type { TimeEntry } from '../../../preload/contract/time-shapes'
import { wallTimeAt } from '../../../preload/rules/zoned-time'
import { formatTime } from '../../text/dates'

type Times = Pick<TimeEntry, 'startedAt' | 'endedAt' | 'timeZone'>

/** From when to when, on the clocks of where it was noted; « sans horaire » for a duration alone. */
export function useEntryTimes(): (entry: Times) => string {
  const { t } = useTranslation()
  return ({ startedAt, endedAt, timeZone }) => {
    if (startedAt === null || endedAt === null) return t('time.untimed')
    const start = wallTimeAt(startedAt, timeZone)
    const end = wallTimeAt(endedAt, timeZone)
    const words = { from: formatTime(start), to: formatTime(end) }
    const isOvernight = end.slice(0, 10) > start.slice(0, 10)
    return isOvernight ? t('time.spanOvernight', words) : t('time.span', words)
  }
}
