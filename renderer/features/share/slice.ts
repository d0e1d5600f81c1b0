import type { ShareRow } from '../../../preload/contract/share'

/** A part of the sessions behind the figures: one month, or one value of a breakdown. */
export interface Slice {
  by: 'month' | 'theme' | 'kind' | 'territory'
  value: string
}

/** Whether a row lies in the slice chosen; all do where none is. */
export function isWithin(row: ShareRow, slice: Slice | null): boolean {
  if (slice === null) return true
  if (slice.by === 'month') return row.startOn.startsWith(slice.value)
  // A breakdown counts what was held.
  return row.state === 'closed' && row[slice.by] === slice.value
}
