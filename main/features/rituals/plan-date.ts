import type { OccurrenceKey } from '../../../preload/contract/rituals'
import { fail } from '../../rules/failure'
import { blankRow, findRow, type RitualState, rowOf, withRow } from './ritual-state'

/** Calls one date off; where it was moved to is kept, should it be on again. */
export function cancelDate(
  state: RitualState,
  key: OccurrenceKey,
  reason: string,
  at: string,
): RitualState {
  return withRow(state, { ...rowOf(state, key, at), state: 'cancelled', reason }, at)
}

/** Marks one date as held. */
export function holdDate(state: RitualState, key: OccurrenceKey, at: string): RitualState {
  const row = rowOf(state, key, at)
  if (row.state === 'held') return state
  // A reason says why a date was called off, or moved: the first is no more.
  const reason = row.state === 'cancelled' ? '' : row.reason
  return withRow(state, { ...row, state: 'held', reason }, at)
}

/** Puts a date back as its series has it, in everything; an extra date stays one. */
export function resetDate(state: RitualState, key: OccurrenceKey, at: string): RitualState {
  const row = findRow(state, key)
  if (row === undefined) return fail('NOT_FOUND', { kind: 'occurrence' })
  const { id, isExtra, createdAt, updatedAt } = row
  const blank = { ...blankRow(key, at), id, isExtra, createdAt, updatedAt }
  return withRow(state, blank, at)
}
