import { copyFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'
import { receivedFiles } from '../fixtures/received-files'

const week = { fromOn: '2026-11-02', toOn: '2026-11-08' }

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

describe.each(transports)('reviews over $name', ({ connect }) => {
  let connections: Connection[]
  /** The animator's application, and the supervisor's. */
  let ada: Client
  let roche: Client
  let personId: string
  beforeEach(async () => {
    connections = [await connect(), await connect()]
    const [first, second] = connections
    if (!first || !second) throw new Error('not connected')
    ada = first.client
    roche = second.client
    await found(ada)
    personId = (await ada.workspace.status()).current?.authorId ?? ''
    const supervision = { name: 'Relecture', authorName: 'Mme Roche', pairName: '' }
    await found(roche, { kind: 'supervision', ...supervision })
  })
  afterEach(() => Promise.all(connections.map((connection) => connection.close())))

  const enter = async (differing: Partial<Parameters<Client['time']['create']>[0]> = {}) =>
    (await ada.time.create({ ...twoHours, personId, ...differing })).entry.id
  const submit = async (
    period: { fromOn: string; toOn: string } = week,
    level: 'full' | 'withoutNotes' | 'totals' = 'full',
  ) => (await ada.statements.submit({ personId, ...period, level })).statement
  const reviewFile = async (id: string) => ada.statements.exportReview({ id })
  const receive = async (...files: File[]) =>
    (await receivedFiles(roche.reviews.receive({ files }))).received
  /** Hands the statement over, its key confirmed by voice; gives the id of the review. */
  const handOver = async (statementId: string) => {
    const [received] = await receive(await reviewFile(statementId))
    const id = received?.id ?? ''
    await roche.reviews.confirmKey({ id })
    return id
  }
  const accept = async (file: File) => {
    const { readingId } = await ada.statements.readDecision({ file })
    return ada.statements.acceptDecision({ readingId, isKeyConfirmed: true })
  }

  it('goes from one application to the other and back until it is approved', async () => {
    const kept = await enter()
    const disputed = await enter({ spentOn: '2026-11-05', durationSeconds: 36_000, note: 'outils' })
    const { id: statementId } = await submit()

    const [received] = await receive(await reviewFile(statementId))
    expect(received).toMatchObject({ fault: null })
    const [listed] = await roche.reviews.list({})
    expect(listed).toMatchObject({
      id: received?.id,
      personName: 'Ada',
      community: 'Réseau des greffes',
      state: 'submitted',
      isNewKey: true,
      isLatest: true,
      fault: null,
      total: { facilitation: 43_200 },
    })
    expect(listed?.keyCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    const id = listed?.id ?? ''
    const remarks = [{ entryId: disputed, text: 'Dix heures d’outils ?' }]
    await expect(
      roche.reviews.decide({ ids: [id], decision: 'returned', remarks }),
    ).rejects.toMatchObject({ code: 'KEY_NOT_CONFIRMED' })
    await roche.reviews.confirmKey({ id })
    const { actionId } = await roche.reviews.decide({ ids: [id], decision: 'returned', remarks })
    await expect(roche.history.undo({ actionId: actionId ?? '' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })

    const returned = await roche.reviews.exportDecisions({ ids: [id] })
    const read = await ada.statements.readDecision({ file: returned })
    expect(read).toMatchObject({
      fault: null,
      isNewKey: true,
      statement: { id: statementId, state: 'submitted' },
      decision: { decision: 'returned', reviewerName: 'Mme Roche', isSigned: true, remarks },
    })
    const { readingId } = read
    await expect(
      ada.statements.acceptDecision({ readingId, isKeyConfirmed: false }),
    ).rejects.toMatchObject({ code: 'KEY_NOT_CONFIRMED' })
    expect(await ada.statements.get({ id: statementId })).toMatchObject({ decisions: [] })
    const { statement } = await ada.statements.acceptDecision({ readingId, isKeyConfirmed: true })
    expect(statement).toMatchObject({ state: 'returned', remarkCount: 1, decisions: [{ remarks }] })

    await ada.time.update({ id: disputed, durationSeconds: 3600 })
    await submit()
    const second = await handOver(statementId)
    const detail = await roche.reviews.get({ id: second })
    expect(detail).toMatchObject({ version: 2, state: 'submitted', isNewKey: false, fault: null })
    expect(detail.changes).toMatchObject([
      {
        entryId: disputed,
        kind: 'changed',
        before: { durationSeconds: 36_000 },
        after: { durationSeconds: 3600 },
      },
    ])
    expect(await roche.reviews.get({ id })).toMatchObject({ isLatest: false, state: 'returned' })
    await roche.reviews.decide({ ids: [second], decision: 'approved', remarks: [] })
    const approved = await accept(await roche.reviews.exportDecisions({ ids: [second] }))
    expect(approved.statement).toMatchObject({ state: 'approved', version: 2 })

    await ada.time.update({ id: kept, note: 'Café des nouveaux, suite' })
    expect(await submit()).toMatchObject({ state: 'amended', version: 3 })
    const third = await handOver(statementId)
    expect(await roche.reviews.get({ id: third })).toMatchObject({ state: 'amended', fault: null })
    await roche.reviews.decide({ ids: [third], decision: 'approved', remarks: [] })
    const last = await accept(await roche.reviews.exportDecisions({ ids: [third] }))
    expect(last.statement).toMatchObject({ state: 'approved', version: 3 })
    expect(last.statement.decisions.map(({ version, decision }) => [version, decision])).toEqual([
      [1, 'returned'],
      [2, 'approved'],
      [3, 'approved'],
    ])
    expect(await ada.statements.verifyChain({ personId })).toEqual({ length: 6, brokenAt: null })
  })

  it('says of each file what is wrong with it, and keeps the sound ones', async () => {
    await enter()
    const file = await reviewFile((await submit()).id)
    const text = await file.text()
    const named = (name: string, content: string) => new File([content], name)
    const received = await receive(
      file,
      file,
      named('altéré', text.replace('7200', '7201')),
      named('coupé', text.slice(0, -200)),
      named('neuf', text.replace('"formatVersion":1', '"formatVersion":2')),
      named('autre', 'a;b;c'),
    )
    expect(received.map(({ fault }) => fault)).toEqual([
      null,
      'twice',
      'altered',
      'truncated',
      'newer',
      'notOurs',
    ])
    expect(await roche.reviews.list({})).toHaveLength(1)
    const again = await receivedFiles(roche.reviews.receive({ files: [file] }))
    expect(again).toMatchObject({ actionId: null, received: [{ fault: 'twice' }] })
  })

  it('says how far it has read, and keeps nothing of what was stopped', async () => {
    const file = await reviewFile((await submit()).id)
    const files = Array.from({ length: 25 }, () => file)
    const stopping = new AbortController()
    const steps: unknown[] = []
    const walk = async () => {
      for await (const step of await roche.reviews.receive(
        { files },
        { signal: stopping.signal },
      )) {
        steps.push(step)
        if (step.step === 'reading' && step.done > 0) stopping.abort()
      }
    }
    await expect(walk()).rejects.toThrow(/abort/i)
    expect(steps.slice(0, 2)).toEqual([
      { step: 'reading', done: 0, total: 25 },
      { step: 'reading', done: 10, total: 25 },
    ])
    expect(await roche.reviews.list({})).toEqual([])
  })

  it('takes back what was received by mistake, and receives it again', async () => {
    await enter()
    const file = await reviewFile((await submit()).id)
    await receive(file)
    await roche.history.undo({})
    expect(await roche.reviews.list({})).toEqual([])
    expect(await receive(file)).toMatchObject([{ fault: null }])
    expect(await roche.reviews.list({})).toHaveLength(1)
  })

  it('refuses a decision for another statement, another version, twice, or altered', async () => {
    await enter()
    const { id: statementId } = await submit()
    const id = await handOver(statementId)
    await roche.reviews.decide({ ids: [id], decision: 'approved', remarks: [] })
    const file = await roche.reviews.exportDecisions({ ids: [id] })
    const faultOf = async (given: File) =>
      (await ada.statements.readDecision({ file: given })).fault
    expect(
      await faultOf(new File([(await file.text()).replace('approved', 'returned')], 'x')),
    ).toBe('altered')
    expect(await faultOf(await reviewFile(statementId))).toBe('notOurs')

    const { readingId } = await ada.statements.readDecision({ file })
    await enter({ spentOn: '2026-11-06' })
    await submit()
    expect(await faultOf(file)).toBe('otherVersion')
    await expect(
      ada.statements.acceptDecision({ readingId, isKeyConfirmed: true }),
    ).rejects.toMatchObject({ code: 'FILE_REFUSED', data: { fault: 'otherVersion' } })

    const second = await handOver(statementId)
    await roche.reviews.decide({ ids: [second], decision: 'approved', remarks: [] })
    const accepted = await roche.reviews.exportDecisions({ ids: [second] })
    await accept(accepted)
    expect(await faultOf(accepted)).toBe('twice')
    await found(ada, { name: 'Ailleurs' })
    expect(await faultOf(accepted)).toBe('otherStatement')
  })

  it('notices a chain that was rewritten since an earlier file', async () => {
    await enter()
    const path = (await ada.workspace.status()).current?.path ?? ''
    await ada.workspace.close()
    const copy = path.replace('.veillee-db', ' copie.veillee-db')
    await copyFile(path, copy)
    await ada.workspace.open({ path })
    expect(await receive(await reviewFile((await submit()).id))).toMatchObject([{ fault: null }])
    await ada.workspace.open({ path: copy })
    await ada.workspace.identify({ authorId: personId })
    await enter({ spentOn: '2026-11-04' })
    expect(await receive(await reviewFile((await submit()).id))).toMatchObject([
      { fault: 'brokenChain' },
    ])
    const reviews = await roche.reviews.list({})
    expect(reviews.map(({ fault }) => fault).toSorted()).toEqual(['brokenChain', null])
  })

  it('follows a chain of which it holds only a part', async () => {
    await enter()
    await submit()
    await submit(week, 'totals')
    const third = await submit(week, 'withoutNotes')
    const month = await submit({ fromOn: '2026-11-01', toOn: '2026-11-30' })
    const received = await receive(await reviewFile(month.id), await reviewFile(third.id))
    expect(received.map(({ fault }) => fault)).toEqual([null, null])
  })

  it('decides of several at once, a file each in one archive', async () => {
    await enter()
    await enter({ spentOn: '2026-11-10' })
    const first = await handOver((await submit()).id)
    const next = { fromOn: '2026-11-09', toOn: '2026-11-15' }
    const second = await handOver((await submit(next)).id)
    const ids = [first, second]
    const decided = await roche.reviews.decide({ ids, decision: 'approved', remarks: [] })
    expect(decided.actionId).not.toBe(null)
    const again = await roche.reviews.decide({ ids, decision: 'approved', remarks: [] })
    expect(again.actionId).toBe(null)
    const archive = await roche.reviews.exportDecisions({ ids })
    expect(archive.name).toMatch(/\.zip$/)
    const text = Buffer.from(await archive.arrayBuffer()).toString('latin1')
    expect(text.match(/Ada 2026-11-\d\d 2026-11-\d\d\.veillee-decision/g)).toHaveLength(4)
  })

  it('refuses a remark on a line that is not in the statement, and decides nothing', async () => {
    await enter()
    const id = await handOver((await submit()).id)
    const remarks = [{ entryId: crypto.randomUUID(), text: 'Laquelle ?' }]
    await expect(
      roche.reviews.decide({ ids: [id], decision: 'returned', remarks }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { kind: 'timeEntry' } })
    expect(await roche.reviews.get({ id })).toMatchObject({ state: 'submitted', decision: null })
  })

  it('filters by person, state, days and words', async () => {
    await enter()
    await enter({ spentOn: '2026-11-10' })
    const first = await handOver((await submit()).id)
    await handOver((await submit({ fromOn: '2026-11-09', toOn: '2026-11-15' })).id)
    await roche.reviews.decide({ ids: [first], decision: 'approved', remarks: [] })
    const days = async (filter: Parameters<Client['reviews']['list']>[0]) =>
      (await roche.reviews.list(filter)).map(({ fromOn }) => fromOn)
    expect(await days({})).toEqual(['2026-11-09', '2026-11-02'])
    expect(await days({ state: 'approved' })).toEqual(['2026-11-02'])
    expect(await days({ personId, from: '2026-11-08', to: '2026-11-09' })).toEqual(['2026-11-02'])
    expect(await days({ text: 'ADA reseau' })).toHaveLength(2)
    expect(await days({ text: 'Grace' })).toEqual([])
    expect(await days({ community: 'Ailleurs' })).toEqual([])
  })

  it('adds up a year, a day that two statements cover counted once', async () => {
    await enter()
    await enter({ spentOn: '2026-12-31', category: 'reporting', isVoluntary: true })
    await enter({ spentOn: '2027-01-01' })
    const first = await handOver((await submit()).id)
    await roche.reviews.decide({ ids: [first], decision: 'approved', remarks: [] })
    await handOver((await submit({ fromOn: '2026-12-28', toOn: '2027-01-03' }, 'totals')).id)
    await handOver((await submit({ fromOn: '2026-11-01', toOn: '2026-11-30' })).id)
    const [row, ...others] = await roche.reviews.yearly({ year: 2026 })
    expect(others).toEqual([])
    expect(row).toMatchObject({
      personName: 'Ada',
      total: { facilitation: 7200, administrative: 7200, voluntary: 7200 },
      months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7200, 7200],
      plannedMinutes: null,
      statementCount: 3,
      approvedSeconds: 0,
    })
    expect(await roche.reviews.yearly({ year: 2027 })).toMatchObject([
      { total: { facilitation: 7200 }, statementCount: 1 },
    ])
  })

  it('refuses time and statements in a workspace of this kind', async () => {
    for (const refused of [roche.time.categories(), roche.statements.list({})]) {
      await expect(refused).rejects.toMatchObject({
        code: 'OTHER_KIND',
        data: { kind: 'community' },
      })
    }
    await expect(ada.reviews.yearly({ year: 2026 })).rejects.toMatchObject({
      code: 'OTHER_KIND',
      data: { kind: 'supervision' },
    })
  })
})
