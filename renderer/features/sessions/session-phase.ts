import type { SessionRow } from '../../../preload/contract/session-shapes'

/** Where a session stands: planned, under way, past and to be closed, closed or cancelled. */
export type SessionPhase = 'planned' | 'live' | 'toClose' | 'closed' | 'cancelled'

export function sessionPhase(
  { state, startAt, endAt }: Pick<SessionRow, 'state' | 'startAt' | 'endAt'>,
  at: string,
): SessionPhase {
  if (state !== 'planned') return state
  if (endAt <= at) return 'toClose'
  return startAt <= at ? 'live' : 'planned'
}
