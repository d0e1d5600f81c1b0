import type { WorkspaceFile } from './database/workspace-file'
import type { HostPowers } from './host'
import { fail } from './rules/failure'

/** What every operation is given: the host's powers and the workspace now open, if any. */
export interface EngineContext {
  host: HostPowers
  desk: Desk
}

/** Holds the one workspace that is open at a time. */
interface Desk {
  file: WorkspaceFile | null
}

/** The open workspace, or the failure that says none is. */
export function openFile(context: EngineContext): WorkspaceFile {
  return context.desk.file ?? fail('NO_WORKSPACE')
}
