import { v7 as uuidv7 } from 'uuid'
import type { StatementLevel } from '../../../preload/contract/statements'
import { act } from '../../database/action'
import { statements, statementVersions } from '../../database/schema'
import type { WorkspaceFile } from '../../database/workspace-file'
import { canonicalJson } from '../../rules/canonical-json'
import { fail } from '../../rules/failure'
import { linkHash, sha256 } from '../../rules/hash-chain'
import { payloadHead } from '../../rules/payload-head'
import { signedText } from '../../rules/signed-file'
import { versionContent } from '../../rules/statement-line'
import { canSubmit } from '../../rules/statement-state'
import { appendLink, chainEnd } from './append-link'
import { type Drafted, draftPeriod } from './draft'
import { hashesText } from './entry-hashes'
import type { Period } from './read-lines'
import { latestVersion, type StoredVersion } from './read-stored'
import { writeState } from './write-state'

interface Submitted {
  actionId: string | null
  statementId: string
}

/**
 * Freezes and signs what a period states at a level, and links it to the chain of its person.
 * Writes nothing where the same is submitted already and nobody returned it.
 */
export function submitPeriod(
  file: WorkspaceFile,
  period: Period,
  level: StatementLevel,
): Submitted {
  const { signer } = file
  if (!signer) return fail('WORKSPACE_READ_ONLY')
  const { actionId, value } = act(file, 'statements.submit', (writing) => {
    const { database, at } = writing
    const drafted = draftPeriod(database, period, level)
    const { statementId, payload: stated, state } = drafted.draft
    const before = latestVersion(database, statementId)
    if (!canSubmit(state, !before || saysAnew(before, drafted))) return statementId
    const { version } = stated
    const end = chainEnd(database, period.personId)
    const content = versionContent(statementId, version, drafted.entryHashes)
    const payload = canonicalJson({
      ...stated,
      submittedAt: at,
      sequence: end.sequence + 1,
      decisionsBefore: end.decisions,
      previousHash: end.hash,
      chainHash: linkHash(end.hash, 'version', content),
    })
    const lifetime = { createdAt: at, updatedAt: at }
    if (!before) {
      const values = { id: statementId, ...period, state: 'submitted' as const, ...lifetime }
      database.insert(statements).values(values).run()
    }
    const recordId = uuidv7()
    database
      .insert(statementVersions)
      .values({
        id: recordId,
        statementId,
        version,
        payload,
        hash: sha256(payload),
        entryHashes: hashesText(drafted.entryHashes),
        signature: signer.sign(signedText('veillee-releve', payload)),
        publicKey: signer.publicKey,
        ...lifetime,
      })
      .run()
    appendLink(writing, period.personId, { kind: 'version', recordId, content })
    writeState(writing, statementId)
    return statementId
  })
  return { actionId, statementId: value }
}

/** Whether a draft differs from what was submitted: in its entries, its level, its days or its plan. */
function saysAnew(before: StoredVersion, { draft, entryHashes }: Drafted): boolean {
  if (hashesText(entryHashes) !== before.entryHashes) return true
  const { level, missingOn, total, plannedMinutes } = draft.payload
  const head = payloadHead(before.payload)
  const said = (payload: Pick<typeof head, 'level' | 'missingOn' | 'total' | 'plannedMinutes'>) =>
    canonicalJson([payload.level, payload.missingOn, { ...payload.total }, payload.plannedMinutes])
  return said(head) !== said({ level, missingOn, total, plannedMinutes })
}
