import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Occurrence } from '../../../preload/contract/calendar'
import { client } from '../../api/client'
import { formatDuration } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { describeStart } from '../../text/recurrence/occurrence'
import { occurrencePath } from '../occurrence-path'
import { useWrite } from '../use-write'
import { useSelection } from './selection'

type Move = (occurrence: Occurrence, start: string, durationMinutes: number) => Promise<boolean>

/** Gives one occurrence another start or length, says so with a way back; false when it failed. */
export function useMoveOccurrence(): Move {
  const { t } = useTranslation()
  const write = useWrite()
  const follow = useFollow()
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
      const isMoved = (await write({ run, done })) !== null
      if (isMoved) follow.current({ ...occurrence, start })
      return isMoved
    },
    [t, write, follow],
  )
}

/** The panel goes on showing the occurrence it shows, on its new day. */
function useFollow() {
  const selection = useSelection()
  const navigate = useNavigate()
  const follow = useRef<(occurrence: Occurrence) => void>(() => undefined)
  useEffect(() => {
    follow.current = (occurrence) => {
      const { seriesId, originalStart } = occurrence
      const isShown = selection?.seriesId === seriesId && selection.originalStart === originalStart
      if (isShown) void navigate(occurrencePath(occurrence), { replace: true })
    }
  }, [selection, navigate])
  return follow
}
