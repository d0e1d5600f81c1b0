import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../preload/contract/calendar'
import { client } from '../../api/client'
import { formatDuration } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { describeStart } from '../../text/recurrence/occurrence'
import { useWrite } from '../use-write'

type Move = (occurrence: Occurrence, start: string, durationMinutes: number) => Promise<boolean>

/** Gives one occurrence another start or length, says so with a way back; false when it failed. */
export function useMoveOccurrence(): Move {
  const { t } = useTranslation()
  const write = useWrite()
  return useCallback(
    async (occurrence, start, durationMinutes) => {
      const { seriesId, originalStart, title } = occurrence
      const locale = currentLanguage()
      const isSameStart = start === occurrence.start
      const done = isSameStart
        ? t('calendar.resized', { title, duration: formatDuration(durationMinutes, locale) })
        : t('calendar.moved', { title, when: describeStart(start, 'day', locale) })
      const run = () =>
        client.rituals.moveOccurrence({ seriesId, originalStart, start, durationMinutes })
      return (await write({ run, done })) !== null
    },
    [t, write],
  )
}
