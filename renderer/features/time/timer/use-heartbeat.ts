import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Timer } from '../../../../preload/contract/timer-shapes'
import { client } from '../../../api/client'
import { onNotice } from './use-desktop-timer'
import { timerKey } from './use-timer'

const beatMs = 20_000

/**
 * Says every 20 s that somebody is there, and at once when the page is seen again or the machine
 * wakes: the answer tells whether there was a gap. `isQuiet` while nobody touches anything.
 */
export function useHeartbeat(timer: Timer | null, isQuiet: boolean): void {
  const queries = useQueryClient()
  const personId = timer?.isRunning === true && !timer.hasGap && !isQuiet ? timer.personId : null
  useEffect(() => {
    if (personId === null) return undefined
    const beat = async () => {
      try {
        const answer = await client.time.beat({ personId, at: new Date().toISOString() })
        queries.setQueryData(timerKey(personId), answer.timer)
      } catch {
        // A missed beat is what a gap is made of: it is asked about on return.
      }
    }
    const onBack = () => void (document.visibilityState === 'visible' && beat())
    const interval = setInterval(() => void beat(), beatMs)
    document.addEventListener('visibilitychange', onBack)
    window.addEventListener('focus', onBack)
    // The last moment before sleep, and the first one after it.
    const deafen = onNotice(({ type }) => void (type === 'veillee:power' && beat()))
    return () => {
      clearInterval(interval)
      document.removeEventListener('visibilitychange', onBack)
      window.removeEventListener('focus', onBack)
      deafen()
    }
  }, [personId, queries])
}
