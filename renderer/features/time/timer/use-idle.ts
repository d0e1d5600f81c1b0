import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { addDays } from '../../../../preload/rules/local-day'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { isPresentNow } from './present-now'

const idleMs = 10 * 60_000
const lookMs = 15_000
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
const mostSessions = 200

interface Stretch {
  from: string
  to: string
}

interface Idle {
  /** Nobody has touched anything for ten minutes. */
  isQuiet: boolean
  /** A quiet stretch that has ended, and nobody has said yet what it was. */
  stretch: Stretch | null
  forget: () => void
}

/**
 * Notices that nobody touches keyboard or pointer while the page is in sight. A page behind others
 * says nothing: work goes on elsewhere. Nor does anything while people meet in person.
 */
export function useIdle(isWatching: boolean): Idle {
  const [quietSince, setQuietSince] = useState<number | null>(null)
  const [stretch, setStretch] = useState<Stretch | null>(null)
  const isPresent = useIsPresent(isWatching)
  useEffect(() => {
    if (!isWatching) return undefined
    let lastMs = Date.now()
    let isQuiet = false
    const look = () => {
      const nowMs = Date.now()
      if (document.visibilityState === 'hidden' || isPresent.current(nowMs)) lastMs = nowMs
      if (isQuiet || nowMs - lastMs < idleMs) return
      isQuiet = true
      setQuietSince(lastMs)
    }
    const onSign = () => {
      // The wait may have ended between two looks, or while the machine slept.
      look()
      const from = lastMs
      lastMs = Date.now()
      if (!isQuiet) return
      isQuiet = false
      setQuietSince(null)
      setStretch((before) => ({ from: before?.from ?? iso(from), to: iso(lastMs) }))
    }
    const onSeen = () => {
      if (document.visibilityState === 'visible' && !isQuiet) lastMs = Date.now()
    }
    const interval = setInterval(look, lookMs)
    for (const sign of signs) window.addEventListener(sign, onSign, { passive: true })
    document.addEventListener('visibilitychange', onSeen)
    return () => {
      clearInterval(interval)
      for (const sign of signs) window.removeEventListener(sign, onSign)
      document.removeEventListener('visibilitychange', onSeen)
      setQuietSince(null)
      setStretch(null)
    }
  }, [isWatching, isPresent])
  return { isQuiet: quietSince !== null, stretch, forget: () => setStretch(null) }
}

/** Asked at each look, so that the watch need not begin anew when the calendar is read again. */
function useIsPresent(isWatching: boolean) {
  const { today } = useClock()
  const days = { from: addDays(today, -1), to: addDays(today, 2) }
  const occurrences = useQuery(
    api.calendar.occurrences.queryOptions({ input: days, enabled: isWatching }),
  ).data
  const sessions = useQuery(
    api.sessions.list.queryOptions({
      input: { ...days, limit: mostSessions },
      enabled: isWatching,
    }),
  ).data
  const isPresent = useRef<(nowMs: number) => boolean>(() => false)
  useEffect(() => {
    const meetings = [...(occurrences ?? []), ...(sessions?.rows ?? [])]
    isPresent.current = (nowMs) => isPresentNow(meetings, nowMs)
  }, [occurrences, sessions])
  return isPresent
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
