import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApplication } from '../../main/application'
import { act } from '../../main/database/action'
import type { WorkspaceFile } from '../../main/database/workspace-file'
import { canonicalJson } from '../../main/rules/canonical-json'
import { sha256 } from '../../main/rules/hash-chain'
import { signedText, writeSignedFile } from '../../main/rules/signed-file'
import { found } from '../contract/founding'
import type { Client } from '../contract/transports'

const november = { fromOn: '2026-11-01', toOn: '2026-11-30' }

let client: Client
let file: WorkspaceFile
let personId = ''
let stop: () => void
beforeEach(async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'veillee-chain-'))
  const application = createApplication({
    dataFolder,
    documentsFolder: dataFolder,
    sealingKey: null,
    spawn: () => {
      throw new Error('nothing is spawned here')
    },
    log: () => undefined,
  })
  stop = () => {
    application.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  client = createRouterClient(application.router, { context: application.context })
  personId = (await found(client)).authorId ?? ''
  if (!application.context.desk.file) throw new Error('no workspace')
  ;({ file } = application.context.desk)
  const { entry } = await client.time.create({
    personId,
    spentOn: '2026-11-03',
    startedAt: null,
    endedAt: null,
    timeZone: 'Europe/Paris',
    durationSeconds: 7200,
    category: 'preparation',
    link: null,
    note: 'Café des nouveaux',
    isVoluntary: false,
  })
  const stated = { personId, ...november, level: 'full' as const }
  const { statement } = await client.statements.submit(stated)
  await client.statements.recordDecision({
    id: statement.id,
    decision: 'approved',
    decidedOn: '2026-12-01',
    reviewerName: 'Mme Roche',
    remarks: [],
    scan: null,
  })
  await client.time.update({ id: entry.id, durationSeconds: 9000 })
  await client.statements.submit(stated)
})
afterEach(() => stop())

const verified = () => client.statements.verifyChain({ personId })
const tamper = (sql: string) => act(file, 'time.update', () => void file.sqlite.exec(sql))

it('finds a chain whole as long as nobody rewrote it', async () => {
  expect(await verified()).toEqual({ length: 3, brokenAt: null })
  const elsewhere = crypto.randomUUID()
  expect(await client.statements.verifyChain({ personId: elsewhere })).toEqual({
    length: 0,
    brokenAt: null,
  })
})

it.each([
  ['a note', `UPDATE statement_versions SET payload = replace(payload, 'Café', 'Thé')`, 0],
  ['hours', `UPDATE statement_versions SET payload = replace(payload, '9000', '90000')`, 2],
  [
    'the hash of an entry',
    `UPDATE statement_versions SET entry_hashes = '{}' WHERE version = 2`,
    2,
  ],
  ['a version number', `UPDATE statement_versions SET version = 3 WHERE version = 2`, 2],
  ['a decision', `UPDATE statement_decisions SET decision = 'returned'`, 1],
  ['who decided', `UPDATE statement_decisions SET reviewer_name = 'Ada'`, 1],
  ['a remark', `UPDATE statement_decisions SET remarks = '[{}]'`, 1],
  ['what a link holds', `UPDATE statement_links SET content = hash WHERE sequence = 2`, 1],
  ['the hash of a link', `UPDATE statement_links SET hash = content WHERE sequence = 3`, 2],
  ['a place', `UPDATE statement_links SET sequence = 4 WHERE sequence = 3`, 2],
] as const)('finds where %s was rewritten in the file', async (_what, sql, brokenAt) => {
  tamper(sql)
  expect(await verified()).toEqual({ length: 3, brokenAt })
})

it.each([
  ['what was decided', `UPDATE statement_decisions SET decision = 'returned' WHERE payload != ''`],
  ['a remark', `UPDATE statement_decisions SET remarks = '[]' WHERE payload != ''`],
  [
    'its signature',
    `UPDATE statement_decisions SET signature = '', public_key = '' WHERE payload != ''`,
  ],
])('finds where %s of a signed decision was rewritten', async (_what, sql) => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const [statement] = await client.statements.list({})
  const { payload: stated, hash } = await client.statements.get({ id: statement?.id ?? '' })
  const payload = canonicalJson({
    decisionId: crypto.randomUUID(),
    workspaceId: stated.workspaceId,
    statementId: stated.statementId,
    version: stated.version,
    statementHash: hash,
    decision: 'approved',
    decidedAt: '2026-12-02T09:00:00.000Z',
    reviewerName: 'Mme Roche',
    remarks: [{ entryId: null, text: 'Merci' }],
  })
  const text = writeSignedFile('veillee-decision', {
    payload,
    hash: sha256(payload),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    signature: sign(
      null,
      Buffer.from(signedText('veillee-decision', payload)),
      privateKey,
    ).toString('base64'),
  })
  const { readingId } = await client.statements.readDecision({ file: new File([text], 'x') })
  await client.statements.acceptDecision({ readingId, isKeyConfirmed: true })
  expect(await verified()).toEqual({ length: 4, brokenAt: null })
  tamper(sql)
  expect(await verified()).toEqual({ length: 4, brokenAt: 3 })
})
