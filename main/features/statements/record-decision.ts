import { v7 as uuidv7 } from 'uuid'
import type { Remark } from '../../../preload/contract/statements'
import { act } from '../../database/action'
import { keepAttachment } from '../../database/attachments'
import type { WorkspaceFile } from '../../database/workspace-file'
import { workspaceTimeZone } from '../../database/workspace-row'
import { fail } from '../../rules/failure'
import { toInstant } from '../../rules/recurrence'
import { writeDecision } from './read-decision'
import { latestVersion } from './read-stored'

const largestScanMegabytes = 10

/** A decision somebody gave on paper or on the spreadsheet. */
interface PaperDecision {
  id: string
  decision: 'approved' | 'returned'
  decidedOn: string
  reviewerName: string
  remarks: readonly Remark[]
  scan: File | null
}

/** Records a decision on what was last submitted, unsigned, with its scan kept in the workspace. */
export async function recordDecision(
  file: WorkspaceFile,
  paper: PaperDecision,
): Promise<{ actionId: string | null }> {
  const { id: statementId, decision, decidedOn, reviewerName, remarks, scan } = paper
  if (scan && scan.size > largestScanMegabytes * 1024 * 1024)
    fail('FILE_TOO_LARGE', { limitMegabytes: largestScanMegabytes })
  const bytes = scan && new Uint8Array(await scan.arrayBuffer())
  const { actionId } = act(file, 'statements.recordDecision', (writing) => {
    const stored = latestVersion(writing.database, statementId)
    if (!stored) return fail('NOT_FOUND', { kind: 'statement' })
    return writeDecision(writing, {
      id: uuidv7(),
      statementId,
      version: stored.version,
      decision,
      // Paper says a day only: its noon by the clock of the workspace, wherever that is.
      decidedAt: toInstant(`${decidedOn}T12:00`, workspaceTimeZone(writing.database)),
      reviewerName,
      remarks: JSON.stringify(remarks),
      payload: '',
      signature: '',
      publicKey: '',
      scan: scan && bytes ? keepAttachment(writing, bytes, scan.type) : null,
      scanName: scan?.name ?? '',
    })
  })
  return { actionId }
}
