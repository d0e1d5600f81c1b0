import type { WorkspaceKind } from '../preload/contract/workspace'
import { workspaceRow } from './database/workspace-row'
import type { WorkspaceFile } from './database/workspace-file'
import { fail } from './rules/failure'

/** Features that mean nothing in a workspace of another kind. */
const demanded: ReadonlyMap<string, WorkspaceKind> = new Map([
  ['time', 'community'],
  ['statements', 'community'],
  ['resources', 'community'],
  ['collections', 'community'],
  ['tags', 'community'],
  ['duplicates', 'community'],
  ['references', 'community'],
  ['sources', 'community'],
  ['newsletters', 'community'],
  ['reviews', 'supervision'],
])

/** Fails where a feature is asked for in a workspace of a kind that does not have it. */
export function demandKind({ database }: WorkspaceFile, feature: string): void {
  const kind = demanded.get(feature)
  if (kind !== undefined && workspaceRow(database).kind !== kind) fail('OTHER_KIND', { kind })
}
