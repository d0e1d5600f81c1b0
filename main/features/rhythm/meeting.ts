import type { OccurrenceState, Scope } from '../../../preload/contract/rituals'

/** One meeting as the rhythm sees it: an occurrence, or a session outside any ritual. */
export interface Meeting {
  /** The local day it begins on. */
  on: string
  state: OccurrenceState
  scope: Scope
  territory: string
}

/** Whether members of a territory are met: by what is national, and by what is local to them. */
export function reaches({ scope, territory }: Meeting, wanted: string): boolean {
  return scope === 'national' || territory.trim() === wanted
}

/** A cancelled meeting brings nobody together. */
export function takesPlace({ state }: Meeting): boolean {
  return state !== 'cancelled'
}
