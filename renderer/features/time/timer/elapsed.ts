import type { Timer } from '../../../../preload/contract/timer-shapes'

/** Milliseconds a timer has run until an instant; over a gap, until somebody was last seen. */
export function elapsedMs({ spans, hasGap, seenAt }: Timer, nowMs: number): number {
  const end = hasGap ? Date.parse(seenAt) : nowMs
  return spans.reduce((sum, { startedAt, endedAt }) => {
    const until = endedAt === null ? end : Date.parse(endedAt)
    return sum + Math.max(0, until - Date.parse(startedAt))
  }, 0)
}

/** Time as a clock counts it up: 0:42:17. */
export function countedUp(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
