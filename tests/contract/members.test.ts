import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const today = '2026-11-24'

describe.each(transports)('people over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  const add = async (name: string, differing: object = {}) =>
    (await client.members.create({ name, role: null, ...differing })).member
  const names = async (asked: Partial<Parameters<Client['members']['list']>[0]> = {}) =>
    (await client.members.list({ today, isTeam: false, ...asked })).rows.map(({ name }) => name)

  it('keeps all that is known of somebody', async () => {
    const known = {
      email: 'elodie@greffe.example',
      organisation: 'Greffe de Rodez',
      territory: 'Aveyron',
      joinedOn: '2025-09-01',
      leftOn: null,
      digitalComfort: 'illAtEase',
      isOpposedToMail: true,
      agreesToBeNamed: true,
      note: 'Préfère le téléphone',
    } as const
    const member = await add('Élodie Œuvrard', known)
    expect(await client.members.get({ id: member.id })).toMatchObject({
      name: 'Élodie Œuvrard',
      role: null,
      ...known,
    })
  })

  it('lists people in French order, whatever the accents and the case', async () => {
    for (const name of ['zoé', 'Éric', 'eva', 'Eric', 'Œdipe', 'Olga', 'Ñuño']) await add(name)
    const sorted = ['Eric', 'Éric', 'eva', 'Ñuño', 'Œdipe', 'Olga', 'zoé']
    expect(await names()).toEqual(sorted)
    expect(await names({ isDescending: true })).toEqual(sorted.toReversed())
  })

  it('finds people by words of any field, whatever the accents and the case', async () => {
    await add('Élodie Œuvrard', { organisation: 'Greffe de Rodez', email: 'elo@greffe.example' })
    await add('Paul Astruc', { territory: 'Corrèze' })
    expect(await names({ text: 'oeuvrard ELODIE' })).toEqual(['Élodie Œuvrard'])
    expect(await names({ text: 'rodez' })).toEqual(['Élodie Œuvrard'])
    expect(await names({ text: '  correze paul ' })).toEqual(['Paul Astruc'])
    expect(await names({ text: 'elo@greffe' })).toEqual(['Élodie Œuvrard'])
    expect(await names({ text: 'nobody' })).toEqual([])
  })

  it('shows those who are there, those who left, or all', async () => {
    await add('Ada')
    await add('Léa', { leftOn: '2026-11-24' })
    await add('Max', { leftOn: '2026-11-25' })
    expect(await names()).toEqual(['Ada', 'Max'])
    expect(await names({ presence: 'left' })).toEqual(['Léa'])
    expect(await names({ presence: 'all' })).toEqual(['Ada', 'Léa', 'Max'])
  })

  it('filters by each facet and counts them', async () => {
    await add('Ada', { territory: 'Lot', digitalComfort: 'atEase' })
    await add('Bea', { territory: 'Aude', isOpposedToMail: true })
    await add('Léa', { territory: 'Lot', leftOn: '2026-01-01' })
    expect(await names({ territory: 'Lot' })).toEqual(['Ada'])
    expect(await names({ territory: '' })).toEqual([])
    expect(await names({ digitalComfort: null })).toEqual(['Bea'])
    expect(await names({ digitalComfort: 'atEase' })).toEqual(['Ada'])
    expect(await names({ isOpposedToMail: true })).toEqual(['Bea'])
    expect((await client.members.facets({ today })).territories).toEqual([
      { value: 'Aude', count: 1 },
      { value: 'Lot', count: 1 },
      { value: '', count: 2 },
    ])
    expect(await client.members.facets({ today, presence: 'all' })).toMatchObject({
      presentCount: 4,
      leftCount: 1,
      teamCount: 2,
      opposedCount: 1,
    })
  })

  it('sorts by a column, what is empty last', async () => {
    await add('Ada', { joinedOn: '2026-02-01' })
    await add('Bea')
    await add('Cléo', { joinedOn: '2025-02-01' })
    expect(await names({ sort: 'joinedOn' })).toEqual(['Cléo', 'Ada', 'Bea'])
    expect(await names({ sort: 'joinedOn', isDescending: true })).toEqual(['Ada', 'Cléo', 'Bea'])
  })

  it('gives a window of the list, and how many there are', async () => {
    for (const name of ['Ada', 'Bea', 'Cléo', 'Dan']) await add(name)
    const page = await client.members.list({ today, isTeam: false, offset: 1, limit: 2 })
    expect([page.total, ...page.rows.map(({ name }) => name)]).toEqual([4, 'Bea', 'Cléo'])
  })

  it('follows every writing and its undo', async () => {
    const ada = await add('Ada')
    await add('Bea')
    expect(await names()).toEqual(['Ada', 'Bea'])
    const { actionId } = await client.members.update({ id: ada.id, name: 'Zoé' })
    expect(await names()).toEqual(['Bea', 'Zoé'])
    expect((await client.members.update({ id: ada.id, name: 'Zoé' })).actionId).toBeNull()
    await client.history.undo({ actionId: actionId ?? '' })
    expect(await names()).toEqual(['Ada', 'Bea'])
    await client.history.undo({})
    expect(await names()).toEqual(['Ada'])
  })

  it('names people by their ids, in the order asked, those in the trash too', async () => {
    const [ada, bea] = [await add('Ada'), await add('Bea')]
    await client.members.remove({ ids: [ada.id] })
    const unknown = '01890000-0000-7000-8000-000000000000'
    const named = await client.members.named({ ids: [bea.id, unknown, ada.id] })
    expect(named.map(({ name }) => name)).toEqual(['Bea', 'Ada'])
  })

  it('puts several people in the trash in one action, and takes them out', async () => {
    const ids = [(await add('Ada')).id, (await add('Bea')).id]
    const { actionId } = await client.members.remove({ ids })
    expect(await names()).toEqual([])
    expect((await client.members.trash()).map(({ name }) => name)).toEqual(['Ada', 'Bea'])
    expect((await client.members.remove({ ids })).actionId).toBeNull()
    await client.members.restore({ ids: ids.slice(0, 1) })
    expect(await names()).toEqual(['Ada'])
    await client.history.undo({})
    await client.history.undo({ actionId: actionId ?? '' })
    expect(await names()).toEqual(['Ada', 'Bea'])
  })

  it('says what cannot be: nobody of that id, a departure before the arrival, a bad address', async () => {
    const id = '01890000-0000-7000-8000-000000000000'
    const nobody = { code: 'NOT_FOUND', data: { kind: 'member' } }
    await expect(client.members.get({ id })).rejects.toMatchObject(nobody)
    await expect(client.members.update({ id, name: 'Ada' })).rejects.toMatchObject(nobody)
    await expect(client.members.remove({ ids: [id] })).rejects.toMatchObject(nobody)
    const ada = await add('Ada', { joinedOn: '2026-02-01' })
    await expect(client.members.update({ id: ada.id, leftOn: '2026-01-31' })).rejects.toMatchObject(
      { code: 'END_BEFORE_START' },
    )
    await expect(
      client.members.create({ name: 'Bea', role: null, email: 'bea chez greffe' }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await names()).toEqual(['Ada'])
  })

  it('finds a person from the palette by organisation or territory', async () => {
    const paul = await add('Paul', { organisation: 'Greffe de Rodez', territory: 'Corrèze' })
    for (const text of ['rodez', 'correze', 'paul']) {
      expect(await client.search.query({ text, limit: 5 })).toMatchObject([
        { kind: 'member', id: paul.id },
      ])
    }
  })
})
