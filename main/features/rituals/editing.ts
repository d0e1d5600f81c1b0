import { v7 as uuidv7 } from 'uuid'
import type {
  EditSpan,
  ExceptionFate,
  OccurrenceKey,
  RitualDraft,
} from '../../../preload/contract/rituals'
import { act, type Writing } from '../../database/action'
import { followOccurrence } from '../../database/sessions'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { workspaceTimeZone } from '../../database/workspace-row'
import { fail } from '../../rules/failure'
import { toWallTime } from '../../rules/recurrence'
import { changeOfDraft, changeOfMove } from './change-of'
import { planEdit, type PlannedEdit } from './plan-edit'
import { planEnd } from './plan-end'
import { readState, readStateAt } from './read-state'
import type { EditMoment, RitualState } from './ritual-state'
import { writeState } from './write-state'

/** A form saved, for one date or more. */
export interface RitualEditInput extends RitualDraft {
  id: string
  seriesId: string
  span: EditSpan
  originalStart: string | null
}

/** A date dragged, or moved by keyboard. */
export interface OccurrenceMoveInput extends OccurrenceKey {
  start: string
  durationMinutes: number
  span: EditSpan
  reason: string
}

/** What an edit would do, from the state it was planned on. */
interface Plan extends Omit<PlannedEdit, 'key'> {
  before: RitualState
  key: OccurrenceKey | null
  /** The one date that was edited by itself: its session follows even where it is closed. */
  alone: OccurrenceKey | null
}

type Planner = (database: ReadableDatabase, moment: EditMoment) => Plan

/** What a saved form becomes. */
export function planUpdate(input: RitualEditInput): Planner {
  const { id, seriesId, span, originalStart, ...draft } = input
  return (database, moment) => {
    const key = originalStart === null ? null : { seriesId, originalStart }
    const state = key === null ? readState(database, seriesId) : readStateAt(database, key)
    if (state.ritual.id !== id) fail('NOT_FOUND', { kind: 'series' })
    // Without a date there is nothing to begin from: the whole ritual is meant.
    const reach = originalStart === null ? 'all' : span
    const change = changeOfDraft(state, seriesId, originalStart, draft)
    const edit = { seriesId, originalStart, span: reach, change }
    const alone = reach === 'one' ? key : null
    return { before: state, alone, ...planEdit(state, edit, moment) }
  }
}

/** What a move of a date becomes. */
export function planMove(input: OccurrenceMoveInput): Planner {
  const { span, ...key } = input
  return (database, moment) => {
    const { seriesId, originalStart } = key
    const state = readStateAt(database, key)
    const change = changeOfMove(state, key, key, workspaceTimeZone(database))
    const alone = span === 'one' ? { seriesId, originalStart } : null
    const edit = { seriesId, originalStart, span, change }
    return { before: state, alone, ...planEdit(state, edit, moment) }
  }
}

/** What ending a ritual before a date becomes. */
export function planEnding(key: OccurrenceKey): Planner {
  return (database, moment) => {
    const state = readStateAt(database, key)
    return { before: state, key: null, alone: null, ...planEnd(state, key, moment) }
  }
}

/** Plans and writes in one action. */
export function carryOut(file: WorkspaceFile, operation: string, planner: Planner) {
  return act(file, operation, (writing): Pick<Plan, 'fate' | 'key'> => {
    const { before, state, fate, key, alone } = planner(writing.database, momentOf(writing))
    writeState(writing, before, state)
    if (alone !== null) followOccurrence(writing, alone)
    return { fate, key }
  })
}

/** What a plan would do with the exceptions; nothing is written. */
export function foresee({ database }: WorkspaceFile, planner: Planner): ExceptionFate {
  return planner(database, momentOf({ database, at: new Date().toISOString() })).fate
}

/** Changes one date by what `change` makes of the ritual, in one action. */
export function changeDate(
  file: WorkspaceFile,
  operation: string,
  key: OccurrenceKey,
  change: (state: RitualState, at: string) => RitualState,
): { actionId: string | null } {
  const { actionId } = act(file, operation, (writing) => {
    const before = readStateAt(writing.database, key)
    writeState(writing, before, change(before, writing.at))
    followOccurrence(writing, key)
  })
  return { actionId }
}

function momentOf({ database, at }: { database: ReadableDatabase; at: Writing['at'] }): EditMoment {
  const today = toWallTime(at, workspaceTimeZone(database)).slice(0, 10)
  return { at, today, newSeriesId: uuidv7() }
}
