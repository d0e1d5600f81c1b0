import { useEffect, useState } from 'react'
import type { Timer } from '../../../../preload/contract/timer-shapes'
import { countedUp, elapsedMs } from './elapsed'

const tickMs = 500

/** The time a timer has run, second by second: it alone is drawn again at each tick. */
export function Ticking({ timer, className }: { timer: Timer; className: string | undefined }) {
  const [shown, setShown] = useState(() => countedUp(elapsedMs(timer, Date.now())))
  useEffect(() => {
    const tick = () => setShown(countedUp(elapsedMs(timer, Date.now())))
    tick()
    if (!timer.isRunning) return undefined
    const interval = setInterval(tick, tickMs)
    return () => clearInterval(interval)
  }, [timer])
  return (
    <span role="timer" className={className}>
      {shown}
    </span>
  )
}
