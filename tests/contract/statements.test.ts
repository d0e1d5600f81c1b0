import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { canonicalJson } from '../../main/rules/canonical-json'
import { sha256 } from '../../main/rules/hash-chain'
import { signedText, writeSignedFile } from '../../main/rules/signed-file'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const november = { fromOn: '2026-11-02', toOn: '2026-11-08' }

/** Two hours of preparation, on a day of that week. */
const twoHours = {
  spentOn: '2026-11-03',
  startedAt: null,
  endedAt: null,
  timeZone: 'Europe/Paris',
  durationSeconds: 7200,
  category: 'preparation',
  link: null,
  note: 'Café des nouveaux',
  isVoluntary: false,
} as const

describe.each(transports)('statements over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  let personId: string
  beforeEach(async () => {
    connection = await connect()
    ;({ client } = connection)
    await found(client)
    personId = (await client.workspace.status()).current?.authorId ?? ''
  })
  afterEach(() => connection.close())
  const enter = (differing: Partial<Parameters<Client['time']['create']>[0]> = {}) =>
    client.time.create({ ...twoHours, personId, ...differing })
  const submit = (level: 'full' | 'withoutNotes' | 'totals' = 'full') =>
    client.statements.submit({ personId, ...november, level })

  it('drafts what a week states, with the days that nothing accounts for', async () => {
    await enter()
    await enter({
      spentOn: '2026-11-07',
      durationSeconds: 1800,
      category: 'reporting',
      isVoluntary: true,
    })
    await client.time.setZeroDay({ personId, day: '2026-11-04', isZero: true })
    const draft = await client.statements.draft({ personId, ...november, level: 'full' })
    expect(draft).toMatchObject({ state: 'draft', overlapCount: 0 })
    expect(draft.payload).toMatchObject({
      version: 1,
      personName: 'Ada',
      total: { facilitation: 7200, administrative: 1800, voluntary: 1800 },
      byDay: [
        { day: '2026-11-03', seconds: 7200, facilitation: 7200 },
        { day: '2026-11-04', seconds: 0 },
        { day: '2026-11-07', seconds: 1800, administrative: 1800, voluntary: 1800 },
      ],
      missingOn: ['2026-11-02', '2026-11-05', '2026-11-06'],
      plannedMinutes: null,
    })
    expect(await client.statements.list({})).toEqual([])
  })

  it('leaves public holidays and weekends out of the missing days', async () => {
    const armistice = { fromOn: '2026-11-09', toOn: '2026-11-15' }
    const { payload } = await client.statements.draft({ personId, ...armistice, level: 'totals' })
    expect(payload.missingOn).toEqual(['2026-11-09', '2026-11-10', '2026-11-12', '2026-11-13'])
  })

  it('counts an interval across the edge of the period for what lies within it', async () => {
    await enter({
      spentOn: '2026-11-08',
      startedAt: '2026-11-08T22:30:00.000Z',
      endedAt: '2026-11-08T23:30:00.000Z',
      durationSeconds: 3600,
    })
    const [before, after] = await Promise.all(
      [november, { fromOn: '2026-11-09', toOn: '2026-11-15' }].map((period) =>
        client.statements.draft({ personId, ...period, level: 'full' }),
      ),
    )
    expect(before?.payload.lines).toMatchObject([{ spentOn: '2026-11-08', durationSeconds: 1800 }])
    expect(after?.payload.lines).toMatchObject([{ spentOn: '2026-11-09', durationSeconds: 1800 }])
  })

  it('refuses a period that ends before it starts, and a person that is not', async () => {
    const turned = { fromOn: november.toOn, toOn: november.fromOn }
    await expect(
      client.statements.draft({ personId, ...turned, level: 'full' }),
    ).rejects.toMatchObject({ code: 'END_BEFORE_START' })
    await expect(
      client.statements.submit({ ...november, personId: crypto.randomUUID(), level: 'full' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { kind: 'member' } })
  })

  it('freezes what was submitted, and shows what changed since', async () => {
    const { entry } = await enter()
    const { statement } = await submit()
    expect(statement).toMatchObject({ state: 'submitted', version: 1, hasChanged: false })
    await client.time.update({ id: entry.id, durationSeconds: 9000 })
    const added = await enter({ spentOn: '2026-11-05', note: '' })
    const after = await client.statements.get({ id: statement.id })
    expect(after).toMatchObject({ hasChanged: true, payload: statement.payload })
    expect(after.changes).toMatchObject([
      { entryId: entry.id, kind: 'changed', before: { durationSeconds: 7200 } },
      { entryId: added.entry.id, kind: 'added', before: null },
    ])
    await client.time.remove({ ids: [entry.id] })
    expect((await client.statements.get({ id: statement.id })).changes).toMatchObject([
      { entryId: added.entry.id, kind: 'added' },
      { entryId: entry.id, kind: 'removed', after: null },
    ])
  })

  it('submits again only what says something new, as the next version', async () => {
    const { entry } = await enter()
    await submit()
    expect((await submit()).actionId).toBe(null)
    await client.time.update({ id: entry.id, note: 'autre' })
    const { statement } = await submit()
    expect(statement).toMatchObject({ version: 2, state: 'submitted', hasChanged: false })
    const first = await client.statements.get({ id: statement.id, version: 1 })
    expect(first.payload.lines).toMatchObject([{ note: 'Café des nouveaux' }])
    expect(statement.payload.previousHash).toBe(first.payload.chainHash)
    expect((await submit('totals')).statement).toMatchObject({ version: 3, level: 'totals' })
  })

  it('lets leave what each level says, and no more', async () => {
    await enter()
    const { statement: without } = await submit('withoutNotes')
    expect(without.payload.lines).toMatchObject([{ note: '', hash: '', durationSeconds: 7200 }])
    const { statement: totals } = await submit('totals')
    expect(totals.payload).toMatchObject({ lines: [], total: { facilitation: 7200 } })
    const file = await client.statements.exportReview({ id: totals.id })
    expect(await file.text()).not.toContain('nouveaux')
  })

  it('never names a member it is linked to', async () => {
    const { member } = await client.members.create({ name: 'Béatrice Lemoine', role: null })
    await enter({ link: { kind: 'member', id: member.id } })
    const { statement } = await submit()
    const file = await client.statements.exportReview({ id: statement.id })
    expect(await file.text()).not.toContain('Lemoine')
  })

  it('never undoes a submission nor a decision', async () => {
    await enter()
    const { actionId, statement } = await submit()
    await expect(client.history.undo({ actionId: actionId ?? '' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await client.history.undo({})
    const after = await client.statements.get({ id: statement.id })
    expect(after).toMatchObject({ state: 'submitted', hasChanged: true })
  })

  it('records a decision on paper with its scan, marked unsigned', async () => {
    await enter()
    const { statement } = await submit()
    const scan = new File(['%PDF-1.7 …'], 'relevé signé.pdf', { type: 'application/pdf' })
    const { statement: decided } = await client.statements.recordDecision({
      id: statement.id,
      decision: 'approved',
      decidedOn: '2026-11-12',
      reviewerName: 'Mme Roche',
      remarks: [],
      scan,
    })
    expect(decided).toMatchObject({
      state: 'approved',
      decisions: [{ isSigned: false, keyCode: '', reviewerName: 'Mme Roche', version: 1 }],
    })
    const [decision] = decided.decisions
    const kept = await client.statements.scan({ id: decided.id, decisionId: decision?.id ?? '' })
    expect([kept.name, kept.type, await kept.text()]).toEqual([
      'relevé signé.pdf',
      'application/pdf',
      '%PDF-1.7 …',
    ])
    expect(await client.statements.verifyChain({ personId })).toEqual({ length: 2, brokenAt: null })
    await enter({ spentOn: '2026-11-06' })
    expect((await submit()).statement).toMatchObject({ state: 'amended', version: 2 })
  })

  it('takes no scan over ten megabytes', async () => {
    await enter()
    const { statement } = await submit()
    const recorded = client.statements.recordDecision({
      id: statement.id,
      decision: 'returned',
      decidedOn: '2026-11-12',
      reviewerName: 'Mme Roche',
      remarks: [],
      scan: new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'scan.png'),
    })
    await expect(recorded).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
      data: { limitMegabytes: 10 },
    })
    expect((await client.statements.get({ id: statement.id })).decisions).toEqual([])
  })

  it('refuses a decision signed by a key of its own workspace', async () => {
    await enter()
    const { statement } = await submit()
    const kept: unknown = JSON.parse(
      await readFile(join(connection.dataFolder, 'devices.json'), 'utf8'),
    )
    const [device] = z.array(z.object({ privateKey: z.string() })).parse(kept)
    const key = createPrivateKey({
      key: Buffer.from(device?.privateKey ?? '', 'base64'),
      format: 'der',
      type: 'pkcs8',
    })
    const payload = canonicalJson({
      decisionId: crypto.randomUUID(),
      workspaceId: statement.payload.workspaceId,
      statementId: statement.id,
      version: 1,
      statementHash: statement.hash,
      decision: 'approved',
      decidedAt: '2026-11-12T09:00:00.000Z',
      reviewerName: 'Mme Roche',
      remarks: [],
    })
    const text = writeSignedFile('veillee-decision', {
      payload,
      hash: sha256(payload),
      publicKey: createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64'),
      signature: sign(null, Buffer.from(signedText('veillee-decision', payload)), key).toString(
        'base64',
      ),
    })
    const read = await client.statements.readDecision({ file: new File([text], 'x') })
    expect(read).toMatchObject({ fault: 'ownKey', statement: { id: statement.id } })
    await expect(
      client.statements.acceptDecision({ readingId: read.readingId, isKeyConfirmed: true }),
    ).rejects.toMatchObject({ code: 'FILE_REFUSED', data: { fault: 'ownKey' } })
    expect(await client.statements.get({ id: statement.id })).toMatchObject({ state: 'submitted' })
  })

  it('signs with another key once the file was copied elsewhere', async () => {
    await enter()
    const { statement } = await submit()
    const signer = async () => {
      const file = await client.statements.exportReview({ id: statement.id })
      return z.object({ publicKey: z.string() }).parse(JSON.parse(await file.text())).publicKey
    }
    const first = await signer()
    const path = (await client.workspace.status()).current?.path ?? ''
    await client.workspace.close()
    await client.workspace.open({ path })
    await enter({ spentOn: '2026-11-05' })
    await submit()
    expect(await signer()).toBe(first)
    await client.workspace.close()
    const copy = path.replace('.veillee-db', ' copie.veillee-db')
    await copyFile(path, copy)
    await client.workspace.open({ path: copy })
    await enter({ spentOn: '2026-11-06' })
    await submit()
    expect(await signer()).not.toBe(first)
    expect(await client.statements.verifyChain({ personId })).toEqual({ length: 3, brokenAt: null })
  })

  it('has no review file of what was never submitted', async () => {
    await expect(client.statements.exportReview({ id: crypto.randomUUID() })).rejects.toMatchObject(
      { code: 'NOTHING_SUBMITTED' },
    )
  })

  it('is refused in a supervision, as its reviews are here', async () => {
    await expect(client.reviews.list({})).rejects.toMatchObject({
      code: 'OTHER_KIND',
      data: { kind: 'supervision' },
    })
    await found(client, { kind: 'supervision', name: 'Relecture', pairName: '' })
    await expect(client.statements.list({})).rejects.toMatchObject({
      code: 'OTHER_KIND',
      data: { kind: 'community' },
    })
  })
})
