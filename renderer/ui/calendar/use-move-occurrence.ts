import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Occurrence } from '../../../preload/contract/calendar'
import type { EditSpan, OccurrenceKey } from '../../../preload/contract/rituals'
import { client } from '../../api/client'
import { formatDuration } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { describeStart } from '../../text/recurrence/occurrence'
import { occurrencePath } from '../occurrence-path'
import { useWrite } from '../use-write'
import { useSelection } from './selection'

export interface Move {
  start: string
  durationMinutes: number
  span: EditSpan
  /** Why, for one date alone. */
  reason?: string
}

/** Gives one occurrence, or more of its dates, another start or length; null when it failed. */
export function useMoveOccurrence(): (
  occurrence: Occurrence,
  move: Move,
) => Promise<OccurrenceKey | null> {
  const write = useWrite()
  const follow = useFollow()
  const sayDone = useDoneSentence()
  return useCallback(
    async (occurrence, move) => {
      const { seriesId, originalStart } = occurrence
      const run = () => client.rituals.moveOccurrence({ seriesId, originalStart, ...move })
      const done = await write({ run, done: sayDone(occurrence, move) })
      if (done === null) return null
      follow.current(occurrence, { ...done.key, start: move.start })
      return done.key
    },
    [write, follow, sayDone],
  )
}

function useDoneSentence(): (occurrence: Occurrence, move: Move) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ title, start: before }, { start, durationMinutes, span }) => {
      const locale = currentLanguage()
      const duration = formatDuration(durationMinutes, locale)
      const when = describeStart(start, 'day', locale)
      const isSameStart = start === before
      switch (span) {
        case 'one':
          return isSameStart
            ? t('calendar.resized', { title, duration })
            : t('calendar.moved', { title, when })
        case 'following':
          return isSameStart
            ? t('rituals.done.resizedFollowing', { title, duration })
            : t('rituals.done.movedFollowing', { title, when })
        case 'all':
          return isSameStart
            ? t('rituals.done.resizedAll', { title, duration })
            : t('rituals.done.movedAll', { title })
      }
    },
    [t],
  )
}

type Follow = (before: Occurrence, now: Parameters<typeof occurrencePath>[0]) => void

/** The panel goes on showing the occurrence it shows, by the key and on the day it has now. */
function useFollow() {
  const selection = useSelection()
  const navigate = useNavigate()
  const follow = useRef<Follow>(() => undefined)
  useEffect(() => {
    follow.current = ({ seriesId, originalStart }, now) => {
      const isShown = selection?.seriesId === seriesId && selection.originalStart === originalStart
      if (isShown) void navigate(occurrencePath(now), { replace: true })
    }
  }, [selection, navigate])
  return follow
}
