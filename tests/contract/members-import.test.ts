import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MemberImportRow, MemberMapping, MemberTable } from '../../preload/contract/members'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const today = '2026-11-24'
const members = [
  'Nom;Prénom;Courriel;Structure;Arrivée;Opposé',
  'Lovelace;Ada;ada@greffe.example;Greffe;01/09/2025;non',
  'Œuvrard;Élodie;elodie@greffe.example;Tour;31/02/2026;oui',
  ';;vide@greffe.example;;;',
  'Lovelace;Ada;ADA@greffe.example;Autre;;',
].join('\r\n')

describe.each(transports)('importing people over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client, { authorName: 'Claire', pairName: 'Nadia' })
  })
  afterEach(() => connection.close())

  const people = async () => (await client.members.list({ today, isTeam: false })).rows
  async function read(text: string, name = 'liste.csv'): Promise<MemberTable> {
    for await (const step of await client.members.readTable({ file: new File([text], name) })) {
      if (step.step === 'read') return step.table
    }
    throw new Error('the table was not read')
  }
  async function plan(table: MemberTable, mapping: MemberMapping = table.mapping) {
    const asked = { tableId: table.tableId, mapping }
    for await (const step of await client.members.planImport(asked)) {
      if (step.step === 'planned') return step
    }
    throw new Error('nothing was planned')
  }
  const rows = async (planId: string, status: MemberImportRow['status']) =>
    (await client.members.importRows({ planId, status, offset: 0, limit: 100 })).rows
  const both = ['new', 'updated'] as const

  it('reads a table, compares it, writes the good rows and takes them back in one undo', async () => {
    const table = await read(members)
    expect(table).toMatchObject({
      fileName: 'liste.csv',
      rowCount: 4,
      isRemembered: false,
      mapping: ['lastName', 'firstName', 'email', 'organisation', 'joinedOn', 'isOpposedToMail'],
    })
    expect(table.columns[3]).toEqual({ header: 'Structure', sample: ['Greffe', 'Tour', 'Autre'] })
    const { planId, counts } = await plan(table)
    expect(counts).toEqual({ new: 2, updated: 0, unchanged: 0, refused: 2 })
    const reasons = (await rows(planId, 'refused')).map(({ line, problems }) => [
      line,
      problems.map(({ problem }) => problem),
    ])
    expect(reasons).toEqual([
      [4, ['noName']],
      [5, ['duplicateInFile']],
    ])
    expect((await rows(planId, 'new'))[1]).toMatchObject({
      line: 3,
      name: 'Élodie Œuvrard',
      problems: [{ problem: 'badDate', field: 'joinedOn', cell: '31/02/2026' }],
    })
    expect(await people()).toEqual([])

    const written = await client.members.applyImport({ planId, statuses: [...both] })
    expect(written).toMatchObject({ created: 2, updated: 0 })
    expect(await people()).toMatchObject([
      { name: 'Ada Lovelace', joinedOn: '2025-09-01', isOpposedToMail: false },
      { name: 'Élodie Œuvrard', joinedOn: null, isOpposedToMail: true },
    ])
    await client.history.undo({ actionId: written.actionId ?? '' })
    expect(await people()).toEqual([])
  })

  it('finds nothing new the second time, and remembers the mapping of the same titles', async () => {
    const first = await read(members)
    const mapping = first.mapping.map((field) => (field === 'organisation' ? 'territory' : field))
    const { planId } = await plan(first, mapping)
    await client.members.applyImport({ planId, statuses: [...both] })
    const again = await read(members, 'autre.csv')
    expect([again.isRemembered, again.mapping]).toEqual([true, mapping])
    expect((await plan(again)).counts).toEqual({ new: 0, updated: 0, unchanged: 2, refused: 2 })
  })

  it('updates by e-mail then by name, and blanks nothing', async () => {
    const { member } = await client.members.create({
      name: 'Ada Lovelace',
      role: null,
      territory: 'Lot',
      note: 'À rappeler',
    })
    const { planId, counts } = await plan(await read('Nom,E-mail,Note\nADA LOVELACE,ada@x.fr,\n'))
    expect(counts).toEqual({ new: 0, updated: 1, unchanged: 0, refused: 0 })
    expect(await rows(planId, 'updated')).toMatchObject([
      { matchedBy: 'name', changedFields: ['email'] },
    ])
    const { actionId } = await client.members.applyImport({ planId, statuses: [...both] })
    expect(await client.members.get({ id: member.id })).toMatchObject({
      name: 'Ada Lovelace',
      email: 'ada@x.fr',
      territory: 'Lot',
      note: 'À rappeler',
    })
    await client.history.undo({ actionId: actionId ?? '' })
    expect((await client.members.get({ id: member.id })).email).toBe('')
  })

  it('writes on the people of that instant, not on those of the preview', async () => {
    const { planId } = await plan(await read('Nom;Courriel;Structure\nAda;ada@x.fr;Tour\n'))
    await client.members.create({ name: 'Ada', role: null, email: 'ada@x.fr' })
    const written = await client.members.applyImport({ planId, statuses: [...both] })
    expect(written).toMatchObject({ created: 0, updated: 1 })
    expect(await people()).toMatchObject([{ name: 'Ada', organisation: 'Tour' }])
  })

  it('takes a list that was pasted, with or without titles', async () => {
    for (const text of ['Ada Lovelace\nÉlodie Œuvrard', 'Nom\nAda Lovelace\nÉlodie Œuvrard']) {
      for await (const step of await client.members.readTable({ text })) {
        if (step.step === 'reading') continue
        expect(step.table).toMatchObject({ rowCount: 2, mapping: ['name'] })
      }
    }
  })

  it('changes nothing by importing what it exported, formulas and line breaks included', async () => {
    const drafts = [
      { name: '=Ada', note: 'une\nligne', digitalComfort: 'illAtEase', joinedOn: '2025-01-31' },
      { name: 'Bea; "B"', organisation: '@tour', isOpposedToMail: true, email: 'b@x.fr' },
    ] as const
    for (const draft of drafts) await client.members.create({ role: null, ...draft })
    const file = await client.members.exportCsv({ today })
    expect(file.name).toBe('Réseau des greffes, annuaire.csv')
    const text = await file.text()
    expect(text).toContain("'=Ada")
    const { counts } = await plan(await read(text))
    expect(counts).toEqual({ new: 0, updated: 0, unchanged: 4, refused: 0 })
  })

  it('says which table it cannot read, and which plan it has forgotten', async () => {
    await expect(read('')).rejects.toMatchObject({ code: 'TABLE_UNREADABLE' })
    await expect(read('Nom;Prénom\n')).rejects.toMatchObject({ data: { reason: 'empty' } })
    const forgotten = '01890000-0000-7000-8000-000000000000'
    await expect(
      client.members.applyImport({ planId: forgotten, statuses: ['new'] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { kind: 'import' } })
  })
})
