import type { Meeting } from './meeting'

/** Where a meeting stands in time, for a wall time of the workspace. */
export type Phase = 'past' | 'live' | 'coming'

export function phaseOf(
  { start, end, isAllDay }: Pick<Meeting, 'start' | 'end' | 'isAllDay'>,
  now: string,
): Phase {
  const at = isAllDay ? now.slice(0, 10) : now
  // An occurrence of no length is over once its minute is.
  if (end > at || (start === end && start >= at)) return start <= at ? 'live' : 'coming'
  return 'past'
}
