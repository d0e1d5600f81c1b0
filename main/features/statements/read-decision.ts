import type { FileFault } from '../../../preload/contract/file-fault'
import { DecisionPayload, type ReadDecision } from '../../../preload/contract/statements'
import type { Writing } from '../../database/action'
import { act } from '../../database/action'
import { KeptReadings } from '../../database/kept-readings'
import { confirmKey, isKeyConfirmed, isOwnKey } from '../../database/known-keys'
import { statementDecisions } from '../../database/schema'
import {
  linkedText,
  shownDecision,
  signedDecisionFields,
  type StoredDecision,
} from '../../database/statement-decisions'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import { fail } from '../../rules/failure'
import { sha256 } from '../../rules/hash-chain'
import { readPayload, readSignedFile, type Signed } from '../../rules/signed-file'
import { appendLink } from './append-link'
import { rowNow } from './read-statements'
import { decisionsOf, latestVersion, readStatement } from './read-stored'
import { writeState } from './write-state'

interface Reading {
  payload: DecisionPayload
  signed: Signed
}

const readings = new KeptReadings<Reading | null>()

/** Says what a decision file holds and all that speaks against accepting it; writes nothing. */
export function readDecision(
  file: WorkspaceFile,
  fileName: string,
  bytes: Uint8Array,
): ReadDecision {
  const { database } = file
  const { fault, signed } = readSignedFile('veillee-decision', bytes)
  const payload = signed && readPayload(DecisionPayload, signed.payload)
  const none = { fileName, statement: null, decision: null, isNewKey: false }
  if (!signed || !payload)
    return { ...none, readingId: readings.keep(file, null), fault: fault ?? 'notOurs' }
  const reading = { payload, signed }
  const statement = readStatement(database, payload.statementId)
  const version = latestVersion(database, payload.statementId)
  const at = payload.decidedAt
  const row = { ...signedDecisionFields(payload, signed), createdAt: at, updatedAt: at }
  return {
    readingId: readings.keep(file, reading),
    fileName,
    fault: faultOf(database, reading),
    statement: statement && version ? rowNow(file, statement, version) : null,
    decision: shownDecision({ ...row, deletedAt: null }),
    isNewKey: !isKeyConfirmed(database, keyOf(reading)),
  }
}

/** Writes a decision that was read, links it to the chain, and gives the statement it is about. */
export function acceptDecision(
  file: WorkspaceFile,
  readingId: string,
  isConfirmed: boolean,
): { actionId: string | null; statementId: string } {
  const reading = readings.find(file, readingId)
  if (!reading) return fail('NOT_FOUND', { kind: 'import' })
  const { payload, signed } = reading
  const { actionId } = act(file, 'statements.acceptDecision', (writing) => {
    const fault = faultOf(writing.database, reading)
    if (fault !== null) fail('FILE_REFUSED', { fault })
    admitKey(writing, reading, isConfirmed)
    writeDecision(writing, signedDecisionFields(payload, signed))
  })
  return { actionId, statementId: payload.statementId }
}

/** Writes a decision down for good: its row, its link in the chain, the state that follows. */
export function writeDecision(
  writing: Writing,
  fields: Omit<StoredDecision, 'createdAt' | 'updatedAt' | 'deletedAt'>,
): void {
  const { database, at } = writing
  const statement = readStatement(database, fields.statementId)
  if (!statement) return fail('NOT_FOUND', { kind: 'statement' })
  database
    .insert(statementDecisions)
    .values({ ...fields, createdAt: at, updatedAt: at })
    .run()
  const content = sha256(linkedText(fields))
  appendLink(writing, statement.personId, { kind: 'decision', recordId: fields.id, content })
  writeState(writing, statement.id)
}

/** What speaks against a decision in this workspace now: it may have changed since it was read. */
function faultOf(database: ReadableDatabase, { payload, signed }: Reading): FileFault | null {
  const { statementId, version, statementHash, decisionId } = payload
  const stored = latestVersion(database, statementId)
  if (!stored) return 'otherStatement'
  if (isOwnKey(database, signed.publicKey) || stored.publicKey === signed.publicKey) return 'ownKey'
  if (decisionsOf(database, statementId).some(({ id }) => id === decisionId)) return 'twice'
  return stored.version === version && stored.hash === statementHash ? null : 'otherVersion'
}

function admitKey(writing: Writing, reading: Reading, isConfirmed: boolean): void {
  const key = keyOf(reading)
  if (isKeyConfirmed(writing.database, key)) return
  if (!isConfirmed) fail('KEY_NOT_CONFIRMED')
  confirmKey(writing, key, reading.payload.reviewerName)
}

function keyOf({ payload, signed }: Reading) {
  return { publicKey: signed.publicKey, holder: payload.reviewerName }
}
