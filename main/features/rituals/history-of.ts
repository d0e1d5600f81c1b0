import { exceptionsOf, type RitualState, sessionsOf } from './ritual-state'

/**
 * Tells which dates of a series are history: held, closed in a session, or called off before
 * today. The rest of what a rule no longer gives was only planned.
 */
export function historyOf(
  state: RitualState,
  seriesId: string,
  today: string,
): (originalStart: string) => boolean {
  const closed = sessionsOf(state, seriesId)
    .filter((session) => session.state === 'closed')
    .map(({ originalStart }) => originalStart)
  const facts = exceptionsOf(state, seriesId)
    .filter((row) => row.state === 'held' || (row.state === 'cancelled' && isPast(row, today)))
    .map(({ originalStart }) => originalStart)
  const starts = new Set([...closed, ...facts])
  return (originalStart) => starts.has(originalStart)
}

function isPast({ originalStart }: { originalStart: string }, today: string): boolean {
  return originalStart.slice(0, 10) < today
}
