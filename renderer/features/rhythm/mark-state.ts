import type { OccurrenceState } from '../../../preload/contract/rituals'

/** What a mark says of a date: past and still only planned, nobody has said what became of it. */
export type MarkState = OccurrenceState | 'unsaid'

/** Where a date stands at a wall time of the workspace. */
export function markState(state: OccurrenceState, end: string, now: string): MarkState {
  return state === 'planned' && end <= now.slice(0, end.length) ? 'unsaid' : state
}
