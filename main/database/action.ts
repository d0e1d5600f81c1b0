import { v7 as uuidv7 } from 'uuid'
import { fail } from '../rules/failure'
import { asFailure } from './gate'
import { indexStaleResources } from './resource-index'
import { actions } from './schema'
import type { WorkspaceFile, WritableDatabase } from './workspace-file'

export interface Acted<T> {
  /** Null when the writing changed nothing, and so left no action. */
  actionId: string | null
  value: T
}

export interface Writing {
  database: WritableDatabase
  /** The instant of the action, the same for every row it touches. */
  at: string
}

/**
 * Runs one user action: one transaction, journaled, undoable as a whole. `write` may not await:
 * it returns its value, or throws and nothing happened.
 */
export function act<T>(
  file: WorkspaceFile,
  operation: string,
  write: (writing: Writing) => T extends Promise<unknown> ? never : T,
  undoesId: string | null = null,
): Acted<T> {
  if (file.isReadOnly) fail('WORKSPACE_READ_ONLY')
  const { sqlite, database, identity } = file
  const id = uuidv7()
  const at = new Date().toISOString()
  const run = sqlite.transaction((): Acted<T> => {
    sqlite.prepare('INSERT INTO temp.current_action (id) VALUES (?)').run(id)
    const value = write({ database, at }) as T
    indexStaleResources(sqlite)
    sqlite.prepare('DELETE FROM temp.current_action').run()
    const changed = sqlite.prepare('SELECT 1 FROM changes WHERE action_id = ? LIMIT 1').get(id)
    if (changed === undefined) return { actionId: null, value }
    database
      .insert(actions)
      .values({ id, operation, at, ...identity, undoesId })
      .run()
    return { actionId: id, value }
  })
  try {
    return run.immediate()
  } catch (error) {
    throw asFailure(error)
  }
}
