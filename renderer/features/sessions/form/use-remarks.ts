import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../preload/contract/session-shapes'
import { LocalDate } from '../../../../preload/contract/shapes'
import { addDays } from '../../../../preload/rules/local-day'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { readDuration, readTime } from '../../../ui/calendar/typed-time'
import { sessionWhen } from '../session-when'
import { overlapping } from './overlaps'
import type { SessionForm } from './session-form'

const mostSaid = 3

/** What is unusual about the time of a session, in sentences: none of it stands in the way. */
export function useRemarks(form: SessionForm, session: Session | null): string[] {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const { startOn, isAllDay } = form
  const isDay = LocalDate.safeParse(startOn).success
  const startTime = isAllDay ? null : readTime(form.startTime)
  const durationMinutes = readDuration(form.duration)
  const day = isDay ? startOn : '2000-01-01'
  // One that began the day before may still be going on.
  const input = { from: addDays(day, -1), to: addDays(day, 2), limit: 500 }
  const around = useQuery(
    api.sessions.list.queryOptions({ input, enabled: isDay, placeholderData: keepPreviousData }),
  )
  if (!isDay || durationMinutes === null || (startTime === null && !isAllDay)) return []
  const timing = { startOn, startTime, durationMinutes }
  const remarks: string[] =
    durationMinutes === 0 && !isAllDay ? [t('sessions.form.zeroLength')] : []
  // Hours of another zone are not those of this list: nothing is said rather than something wrong.
  if (form.timeZone !== timeZone) return remarks
  const others = overlapping(timing, around.data?.rows ?? [], session?.id ?? null)
  for (const other of others.slice(0, mostSaid)) {
    const when = sessionWhen(other, 'short')
    remarks.push(t('sessions.form.overlaps', { title: other.title, when }))
  }
  return remarks
}
