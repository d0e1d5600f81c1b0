import { desc, eq } from 'drizzle-orm'
import type { Action } from '../../../preload/contract/history'
import { act } from '../../database/action'
import {
  type FieldChange,
  changesOf,
  readField,
  trashInserted,
  writeFields,
} from '../../database/journaled-rows'
import { actions } from '../../database/schema'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { fail } from '../../rules/failure'

/** Undo reaches this many actions back. */
const reach = 200

/**
 * Operations that cannot be undone: those that found a workspace or a device, before which there
 * is nothing; what was submitted or decided, which others may already hold.
 */
const standing: ReadonlySet<string> = new Set([
  'workspace.create',
  'workspace.register',
  'statements.submit',
  'statements.acceptDecision',
  'statements.recordDecision',
  'reviews.decide',
])

/** Fields that only ever move on: undoing never compares nor restores them. */
const onward: ReadonlySet<string> = new Set(['updated_at', 'sequence'])

/** The latest actions, newest first, each with whether an undo now holds it back. */
export function listActions(database: ReadableDatabase, limit: number): Action[] {
  const rows = database.select().from(actions).orderBy(desc(actions.id)).limit(reach).all()
  // An undo counts unless it is itself undone: read newest first, the answer is always known.
  const undone = new Set<string>()
  for (const row of rows) {
    if (row.undoesId !== null && !undone.has(row.id)) undone.add(row.undoesId)
  }
  return rows.slice(0, limit).map(({ id, operation, at, authorId, undoesId }) => ({
    id,
    operation,
    at,
    authorId,
    undoesId,
    isUndone: undone.has(id),
  }))
}

/** Undoes one action, or this device's latest, by an action of its own. */
export function undo(
  file: WorkspaceFile,
  actionId: string | undefined,
): { actionId: string | null; undone: Action } {
  const undone = actionId === undefined ? latest(file) : named(file, actionId)
  const { actionId: ownId } = act(
    file,
    'history.undo',
    ({ at }) => {
      trashInserted(file, undone.id, at)
      const changes = changesOf(file, undone.id)
      for (const row of Map.groupBy(
        changes,
        (change) => `${change.tableName} ${change.rowId}`,
      ).values()) {
        revertRow(file, row, at)
      }
    },
    undone.id,
  )
  return { actionId: ownId, undone: { ...undone, isUndone: true } }
}

function latest(file: WorkspaceFile): Action {
  const mine = new Set(
    file.database
      .select({ id: actions.id })
      .from(actions)
      .where(eq(actions.deviceId, file.identity.deviceId))
      .orderBy(desc(actions.id))
      .limit(reach)
      .all()
      .map(({ id }) => id),
  )
  const found = listActions(file.database, reach).find(
    (action) =>
      mine.has(action.id) &&
      action.undoesId === null &&
      !action.isUndone &&
      !standing.has(action.operation),
  )
  return found ?? fail('UNDO_NOTHING')
}

function named(file: WorkspaceFile, id: string): Action {
  const found = listActions(file.database, reach).find((action) => action.id === id)
  if (!found || standing.has(found.operation)) return fail('NOT_FOUND', { kind: 'action' })
  return found.isUndone ? fail('UNDO_SUPERSEDED') : found
}

/** A row the action changed gets its values back, if they still stand. */
function revertRow(file: WorkspaceFile, changes: readonly FieldChange[], at: string): void {
  const [first] = changes
  if (!first) return
  const { tableName, rowId } = first
  const before = new Map<string, string | null>()
  const after = new Map<string, string | null>()
  for (const change of changes.filter(({ field }) => !onward.has(field))) {
    if (!before.has(change.field)) before.set(change.field, change.old)
    after.set(change.field, change.new)
  }
  for (const [field, written] of after) {
    if (readField(file, tableName, rowId, field) !== written) fail('UNDO_SUPERSEDED')
  }
  writeFields(file, tableName, rowId, before, at)
}
