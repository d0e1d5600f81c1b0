import { eq } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Review } from '../../../preload/contract/reviews'
import {
  type DecisionPayload,
  type Remark,
  StatementPayload,
} from '../../../preload/contract/statements'
import { act, type Writing } from '../../database/action'
import { people, statementDecisions } from '../../database/schema'
import { signedDecisionFields } from '../../database/statement-decisions'
import type { Signer, WorkspaceFile } from '../../database/workspace-file'
import { workspaceRow } from '../../database/workspace-row'
import { canonicalJson } from '../../rules/canonical-json'
import { fail } from '../../rules/failure'
import { sha256 } from '../../rules/hash-chain'
import { signedText } from '../../rules/signed-file'
import { readReviews } from './read-reviews'
import { readPayloadText } from './received'

interface Verdict {
  ids: readonly string[]
  decision: 'approved' | 'returned'
  remarks: readonly Remark[]
}

/**
 * Decides upon statements, each decision signed by this device: all of them or none. A remark on a
 * line is of the statement that has it; what was decided so already is not decided again.
 */
export function decide(
  file: WorkspaceFile,
  { ids, decision, remarks }: Verdict,
): { actionId: string | null } {
  const { signer } = file
  if (!signer) return fail('WORKSPACE_READ_ONLY')
  const { actionId } = act(file, 'reviews.decide', (writing) => {
    const reviews = new Map(readReviews(file).map((review) => [review.id, review]))
    const reviewerName = nameOfReviewer(file)
    for (const id of new Set(ids)) {
      const review = reviews.get(id) ?? fail('NOT_FOUND', { kind: 'review' })
      if (!review.isLatest) fail('FILE_REFUSED', { fault: 'otherVersion' })
      if (review.isNewKey) fail('KEY_NOT_CONFIRMED')
      const stated = readStated(file, id)
      for (const { entryId } of remarks)
        if (entryId !== null && !stated.entryIds.has(entryId))
          fail('NOT_FOUND', { kind: 'timeEntry' })
      if (isDecidedSo(review, decision, remarks)) continue
      writeSigned(writing, signer, {
        decisionId: uuidv7(),
        workspaceId: stated.workspaceId,
        statementId: review.statementId,
        version: review.version,
        statementHash: stated.hash,
        decision,
        decidedAt: writing.at,
        reviewerName,
        remarks: [...remarks],
      })
    }
  })
  return { actionId }
}

function writeSigned({ database, at }: Writing, signer: Signer, payload: DecisionPayload): void {
  const text = canonicalJson(payload)
  const signed = {
    payload: text,
    hash: sha256(text),
    publicKey: signer.publicKey,
    signature: signer.sign(signedText('veillee-decision', text)),
  }
  database
    .insert(statementDecisions)
    .values({ ...signedDecisionFields(payload, signed), createdAt: at, updatedAt: at })
    .run()
}

function readStated(file: WorkspaceFile, id: string) {
  const text = readPayloadText(file, id) ?? fail('NOT_FOUND', { kind: 'review' })
  const { workspaceId, lines } = StatementPayload.parse(JSON.parse(text))
  return {
    workspaceId,
    hash: sha256(text),
    entryIds: new Set(lines.map(({ entryId }) => entryId)),
  }
}

function isDecidedSo(
  { decision: last }: Review,
  decision: Verdict['decision'],
  remarks: readonly Remark[],
): boolean {
  if (last?.decision !== decision) return false
  return canonicalJson(last.remarks) === canonicalJson([...remarks])
}

/** Whoever sits at this device; the workspace's own name where nobody said who does. */
function nameOfReviewer({ database, identity }: WorkspaceFile): string {
  const { authorId } = identity
  const author =
    authorId === null
      ? undefined
      : database.select().from(people).where(eq(people.id, authorId)).get()
  return author?.name ?? workspaceRow(database).name
}
