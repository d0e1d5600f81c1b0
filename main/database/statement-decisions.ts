import { z } from 'zod'
import { type Decision, type DecisionPayload, Remark } from '../../preload/contract/statements'
import { canonicalJson } from '../rules/canonical-json'
import { keyCode } from '../rules/key-code'
import type { Signed } from '../rules/signed-file'
import type { statementDecisions } from './schema'

export type StoredDecision = typeof statementDecisions.$inferSelect

const Remarks = z.array(Remark)

/** A decision as people see it. */
export function shownDecision(row: StoredDecision): Decision {
  const { id, version, decision, decidedAt, reviewerName, publicKey, scan, scanName } = row
  const isSigned = publicKey !== ''
  return {
    id,
    version,
    decision,
    decidedAt,
    reviewerName,
    keyCode: isSigned ? keyCode(publicKey) : '',
    isSigned,
    remarks: Remarks.parse(JSON.parse(row.remarks)),
    scan,
    scanName,
  }
}

/** What is kept of a signed decision. */
export function signedDecisionFields(payload: DecisionPayload, signed: Signed) {
  const { statementId, version, decision, decidedAt, reviewerName, remarks } = payload
  return {
    id: payload.decisionId,
    statementId,
    version,
    decision,
    decidedAt,
    reviewerName,
    remarks: JSON.stringify(remarks),
    payload: signed.payload,
    signature: signed.signature,
    publicKey: signed.publicKey,
    scan: null,
    scanName: '',
  }
}

/** The text a decision puts in the chain: what was signed; for one on paper all that is kept of it. */
export function linkedText(
  row: Omit<StoredDecision, 'createdAt' | 'updatedAt' | 'deletedAt'>,
): string {
  if (row.payload !== '') return row.payload
  const { id, statementId, version, decision, decidedAt, reviewerName, remarks, scan } = row
  return canonicalJson({
    id,
    statementId,
    version,
    decision,
    decidedAt,
    reviewerName,
    remarks,
    scan,
  })
}
