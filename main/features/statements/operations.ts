import { implement } from '@orpc/server'
import { contract } from '../../../preload/contract'
import { type EngineContext, openFile } from '../../context'
import { readAttachment } from '../../database/attachments'
import { fail } from '../../rules/failure'
import { largestBytes } from '../../rules/signed-file'
import { draftPeriod } from './draft'
import { exportCsv, exportXlsx } from './export'
import { exportReview } from './export-review'
import { acceptDecision, readDecision } from './read-decision'
import { getStatement, listStatements } from './read-statements'
import { decisionsOf } from './read-stored'
import { recordDecision } from './record-decision'
import { submitPeriod } from './submit'
import { verifyChain } from './verify-chain'

const os = implement(contract.statements).$context<EngineContext>()

export const statementsRouter = os.router({
  list: os.list.handler(({ context, input }) => listStatements(openFile(context), input.personId)),

  get: os.get.handler(({ context, input }) =>
    getStatement(openFile(context), input.id, input.version),
  ),

  draft: os.draft.handler(({ context, input: { level, ...period } }) => {
    const { draft } = draftPeriod(openFile(context).database, period, level)
    return draft
  }),

  submit: os.submit.handler(({ context, input: { level, ...period } }) => {
    const file = openFile(context)
    const { actionId, statementId } = submitPeriod(file, period, level)
    return { actionId, statement: getStatement(file, statementId, undefined) }
  }),

  exportReview: os.exportReview.handler(({ context, input }) =>
    exportReview(openFile(context).database, input.id),
  ),

  readDecision: os.readDecision.handler(async ({ context, input: { file: given } }) => {
    const file = openFile(context)
    // One byte over the limit is enough to say so.
    const bytes = await given.slice(0, largestBytes['veillee-decision'] + 1).arrayBuffer()
    return readDecision(file, given.name, new Uint8Array(bytes))
  }),

  acceptDecision: os.acceptDecision.handler(({ context, input }) => {
    const file = openFile(context)
    const { readingId, isKeyConfirmed } = input
    const { actionId, statementId } = acceptDecision(file, readingId, isKeyConfirmed)
    return { actionId, statement: getStatement(file, statementId, undefined) }
  }),

  recordDecision: os.recordDecision.handler(async ({ context, input }) => {
    const file = openFile(context)
    const { actionId } = await recordDecision(file, input)
    return { actionId, statement: getStatement(file, input.id, undefined) }
  }),

  scan: os.scan.handler(({ context, input }) => {
    const { database } = openFile(context)
    const decision = decisionsOf(database, input.id).find(({ id }) => id === input.decisionId)
    const kept =
      decision === undefined || decision.scan === null
        ? undefined
        : readAttachment(database, decision.scan)
    if (!decision || !kept) return fail('NOT_FOUND', { kind: 'statement' })
    return new File([new Uint8Array(kept.bytes)], decision.scanName, { type: kept.mediaType })
  }),

  verifyChain: os.verifyChain.handler(({ context, input }) =>
    verifyChain(openFile(context).database, input.personId),
  ),

  exportCsv: os.exportCsv.handler(({ context, input }) => exportCsv(openFile(context), input)),
  exportXlsx: os.exportXlsx.handler(({ context, input, signal }) =>
    exportXlsx(openFile(context), input, { spawn: context.host.spawn, signal }),
  ),
})
