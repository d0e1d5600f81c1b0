import type { Part, ShareMeasure, ShareParts } from '../../../preload/contract/share'
import type { Mode } from '../../../preload/contract/rituals'

export const measures = ['sessions', 'hours', 'attendances'] as const satisfies ShareMeasure[]

/** Who was there, by how they came. */
export interface Heads {
  inPerson: number
  remote: number
}

/** What the share counts of one session, held or planned. */
export interface Counted {
  mode: Mode
  durationMinutes: number
  /** Null where nobody counted. */
  heads: Heads | null
}

export const nothing: ShareParts = {
  sessions: { inPerson: 0, total: 0 },
  hours: { inPerson: 0, total: 0 },
  attendances: { inPerson: 0, total: 0 },
}

/**
 * What one session adds to each measure: a session, its hours, its attendances. In person counts
 * whole, remote not at all, hybrid by its heads; a hybrid session nobody counted is split in halves.
 */
export function partsOf({ mode, durationMinutes, heads }: Counted): ShareParts {
  const fraction = inPersonFraction(mode, heads)
  const hours = durationMinutes / 60
  return {
    sessions: { inPerson: fraction, total: 1 },
    hours: { inPerson: fraction * hours, total: hours },
    attendances: heads
      ? { inPerson: heads.inPerson, total: heads.inPerson + heads.remote }
      : { inPerson: 0, total: 0 },
  }
}

function inPersonFraction(mode: Mode, heads: Heads | null): number {
  if (mode !== 'hybrid') return mode === 'inPerson' ? 1 : 0
  const total = heads === null ? 0 : heads.inPerson + heads.remote
  return heads === null || total === 0 ? 1 / 2 : heads.inPerson / total
}

export function addParts(one: ShareParts, other: ShareParts): ShareParts {
  return {
    sessions: add(one.sessions, other.sessions),
    hours: add(one.hours, other.hours),
    attendances: add(one.attendances, other.attendances),
  }
}

export function sumParts(all: readonly ShareParts[]): ShareParts {
  return all.reduce(addParts, nothing)
}

function add(one: Part, other: Part): Part {
  return { inPerson: one.inPerson + other.inPerson, total: one.total + other.total }
}
