import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readWorkbook } from '../fixtures/read-workbook'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'
import { receivedFiles } from '../fixtures/received-files'

const march = { from: '2026-03-01', to: '2026-04-01' }
const exact = { minutes: 0, way: 'nearest', of: 'entry' } as const
const quarters = { minutes: 15, way: 'up', of: 'day' } as const
const words = {
  'category.preparation': 'Préparation',
  yes: 'oui',
  no: 'non',
  facilitation: 'animation',
  total: 'Total',
  file: 'temps',
  dateFormat: 'dd/mm/yyyy',
}

describe.each(transports)('time going out over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  let ada = ''
  beforeEach(async () => {
    connection = await connect()
    ;({ client } = connection)
    await found(client)
    const team = await client.members.team()
    ada = team.find(({ name }) => name === 'Ada')?.id ?? ''
  })
  afterEach(() => connection.close())

  const spend = (differing: Partial<Parameters<Client['time']['create']>[0]> = {}) =>
    client.time.create({
      personId: ada,
      spentOn: '2026-03-10',
      startedAt: null,
      endedAt: null,
      timeZone: 'Europe/Paris',
      durationSeconds: 3600,
      category: 'preparation',
      link: null,
      note: '',
      isVoluntary: false,
      ...differing,
    })

  it('is a CSV of the entries a filter lets through, in the words and form asked for', async () => {
    await spend({ note: '@formule', isVoluntary: true })
    await spend({ category: 'forum' })
    await spend({ spentOn: '2026-04-02' })
    const wanted = { ...march, rounding: exact, words }
    const french = await client.time.exportCsv({ ...wanted, isFrench: true })
    expect(french.name).toBe('Réseau des greffes temps 2026-03-01.csv')
    const [head, ...lines] = (await french.text()).split('\r\n')
    expect(head).toContain('person;day;start')
    expect(lines[0]).toBe("Ada;10/03/2026;;;3600;1;1;Préparation;animation;oui;;'@formule")
    expect(lines[1]).toContain(';unknownCategory;')
    expect(lines).toContain('Total;;;;7200;2;2')
    const filter = { ...wanted, category: 'preparation', isFrench: false }
    const other = await (await client.time.exportCsv(filter)).text()
    expect(other).toContain('Ada,2026-03-10,,,3600,1,1,Préparation')
    expect(other).toContain('Total,,,,3600,1,1')
  })

  it('counts only the seconds of the days asked for, as the list does', async () => {
    // 22:30 on 31 March to 00:30 on 1 April in Paris.
    const night = { startedAt: '2026-03-31T20:30:00.000Z', endedAt: '2026-03-31T22:30:00.000Z' }
    await spend(night)
    const listed = await client.time.entries(march)
    const file = await client.time.exportXlsx({ ...march, rounding: exact, words })
    const sheets = readWorkbook(new Uint8Array(await file.arrayBuffer()))
    expect(listed.seconds.facilitation).toBe(5400)
    expect(sheets.get('sheetEntries')?.[1]?.[4]).toBe(5400 / 86_400)
    const april = { from: '2026-04-01', to: '2026-05-01', rounding: exact, words, isFrench: true }
    const csv = await (await client.time.exportCsv(april)).text()
    expect(csv).toContain('Ada;01/04/2026;31/03/2026 22:30;01/04/2026 00:30;1800;0,5')
  })

  it('is a workbook whose totals are those of the list, exact beside rounded', async () => {
    await spend({ durationSeconds: 601 })
    await spend({ durationSeconds: 4000, category: 'tools' })
    await spend({ spentOn: '2026-03-11', durationSeconds: 1 })
    const file = await client.time.exportXlsx({ ...march, rounding: quarters, words })
    expect(file.name).toMatch(/\.xlsx$/)
    const sheets = readWorkbook(new Uint8Array(await file.arrayBuffer()))
    const total = sheets.get('sheetTotals')?.find(([first]) => first === 'Total') ?? []
    // 4,601 s is an hour and a half once rounded, a second is a quarter.
    expect(total.slice(4)).toEqual([4602 / 86_400, 6300 / 86_400])
  })

  it('is said plainly where there is no time', async () => {
    const file = await client.time.exportXlsx({ ...march, rounding: exact, words })
    const sheets = readWorkbook(new Uint8Array(await file.arrayBuffer()))
    expect([...sheets.keys()]).toEqual(['sheetDays', 'sheetCategories', 'sheetTotals'])
  })

  it('states what was submitted, hash and all, whatever changed since', async () => {
    const { entry } = await spend({ note: '=somme', durationSeconds: 4807 })
    const period = { personId: ada, fromOn: '2026-03-09', toOn: '2026-03-15' }
    const { statement } = await client.statements.submit({ ...period, level: 'full' })
    await client.time.update({ id: entry.id, durationSeconds: 60 })
    const { id, hash } = statement
    const csv = await client.statements.exportCsv({ id, rounding: exact, words, isFrench: true })
    expect(csv.name).toBe('temps Ada 2026-03-09 2026-03-15.csv')
    const text = await csv.text()
    expect(text).toContain(";4807;1,33528;1,33528;Préparation;animation;non;;'=somme\r\n")
    expect(text).toContain(`hash;${hash}\r\n`)
    const file = await client.statements.exportXlsx({ id, rounding: quarters, words })
    const sheets = readWorkbook(new Uint8Array(await file.arrayBuffer()))
    const totals = sheets.get('sheetTotals') ?? []
    expect(totals.find(([first]) => first === 'Total')?.slice(4)).toEqual([
      4807 / 86_400,
      5400 / 86_400,
    ])
    expect(totals.at(-1)).toEqual(['hash', hash])
    expect(sheets.get('sheetEntries')?.at(-1)).toEqual(['hash', hash])
  })

  it('gives no line where totals alone were submitted', async () => {
    await spend({ note: 'secret' })
    const period = { personId: ada, fromOn: '2026-03-09', toOn: '2026-03-15' }
    const { statement } = await client.statements.submit({ ...period, level: 'totals' })
    const wanted = { id: statement.id, rounding: quarters, words }
    const file = await client.statements.exportXlsx(wanted)
    const sheets = readWorkbook(new Uint8Array(await file.arrayBuffer()))
    expect([...sheets.keys()]).toEqual(['sheetDays', 'sheetCategories', 'sheetTotals'])
    const csv = await (await client.statements.exportCsv({ ...wanted, isFrench: true })).text()
    expect(csv).not.toContain('secret')
    expect(csv).toContain('Ada;10/03/2026;;;3600;1;1')
  })

  it('states an older version when it is named', async () => {
    const { entry } = await spend()
    const period = { personId: ada, fromOn: '2026-03-09', toOn: '2026-03-15' }
    const { statement } = await client.statements.submit({ ...period, level: 'full' })
    await client.time.update({ id: entry.id, durationSeconds: 60 })
    await client.statements.submit({ ...period, level: 'full' })
    const wanted = { id: statement.id, rounding: exact, words, isFrench: true }
    const first = await (await client.statements.exportCsv({ ...wanted, version: 1 })).text()
    expect(first).toContain('Total;;;;3600;1;1')
    expect(first).toContain(`hash;${statement.hash}`)
    expect(await (await client.statements.exportCsv(wanted)).text()).toContain('Total;;;;60;')
  })

  it('gives a supervisor the year as a workbook, done against planned', async () => {
    await client.time.setEngagement({
      personId: ada,
      fromOn: '2026-01-01',
      toOn: null,
      per: 'week',
      minutes: 120,
      rateCents: null,
    })
    await spend()
    const period = { personId: ada, fromOn: '2026-03-09', toOn: '2026-03-15' }
    const { statement } = await client.statements.submit({ ...period, level: 'full' })
    const review = await client.statements.exportReview({ id: statement.id })
    const other = await connect()
    try {
      await found(other.client, { kind: 'supervision', name: 'Relecture', pairName: '' })
      await receivedFiles(other.client.reviews.receive({ files: [review] }))
      const file = await other.client.reviews.exportYearly({
        year: 2026,
        words: { file: 'Bilan 2026', sheet: '2026' },
      })
      expect(file.name).toBe('Bilan 2026.xlsx')
      const sheets = readWorkbook(new Uint8Array(await file.arrayBuffer()))
      expect([...sheets.keys()]).toEqual(['2026', 'Ada'])
      const row = sheets.get('2026')?.[1] ?? []
      expect(row.slice(0, 2)).toEqual(['Ada', 'Réseau des greffes'])
      // March, then total, planned and an hour less than planned.
      expect(row[4]).toBe(3600 / 86_400)
      expect(row.slice(14, 17)).toEqual([3600 / 86_400, 7200 / 86_400, -1])
    } finally {
      await other.close()
    }
  })
})
