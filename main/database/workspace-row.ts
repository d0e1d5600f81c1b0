import { workspaces } from './schema'
import type { ReadableDatabase } from './workspace-file'

/** The one row that says what this file is. */
export function workspaceRow(database: ReadableDatabase): typeof workspaces.$inferSelect {
  const row = database.select().from(workspaces).get()
  if (!row) throw new Error('a workspace without its row')
  return row
}

export function workspaceTimeZone(database: ReadableDatabase): string {
  return workspaceRow(database).timeZone
}
