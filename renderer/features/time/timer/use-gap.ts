import { useState } from 'react'
import type { Timer } from '../../../../preload/contract/timer-shapes'
import { useHeartbeat } from './use-heartbeat'
import { useIdle } from './use-idle'

/** Time of a running timer that nobody can vouch for. */
export interface Gap {
  from: string
  to: string
  /** Away: Veillée was not there. Idle: it was, and nobody touched it. Clock: the clock went back. */
  kind: 'away' | 'idle' | 'clock'
}

interface Watched {
  gap: Gap | null
  isAsked: boolean
  ask: () => void
  leave: () => void
  forget: () => void
}

/** Watches over a timer: what it did not see is asked about, once, and may be answered later. */
export function useGap(timer: Timer | null, readAtMs: number): Watched {
  const idle = useIdle(timer?.isRunning === true)
  // Nor does a stretch that waits for its answer beat: a reload must not let it count.
  useHeartbeat(timer, idle.isQuiet || idle.stretch !== null)
  const [leftFrom, setLeftFrom] = useState<string | null>(null)
  const gap: Gap | null = idle.stretch ? { ...idle.stretch, kind: 'idle' } : unseen(timer, readAtMs)
  return {
    gap,
    isAsked: gap !== null && gap.from !== leftFrom,
    ask: () => setLeftFrom(null),
    leave: () => setLeftFrom(gap?.from ?? null),
    forget: idle.forget,
  }
}

/** From the last heartbeat until the gap was noticed. */
function unseen(timer: Timer | null, readAtMs: number): Gap | null {
  if (timer?.hasGap !== true) return null
  const to = new Date(readAtMs).toISOString()
  return { from: timer.seenAt, to, kind: to < timer.seenAt ? 'clock' : 'away' }
}
