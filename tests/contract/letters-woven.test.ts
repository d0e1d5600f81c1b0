import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { letterSource } from '../fixtures/letter'
import { spentBy, foundTeam } from './timed-team'
import { type Client, type Connection, transports } from './transports'

const nobody = '01890000-0000-7000-8000-000000000000'
const today = '2026-11-24'
const sentAt = '2026-11-24T09:00:00.000Z'

describe.each(transports)('letters woven with the rest over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  let ada = ''
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    ;({ ada } = await foundTeam(client))
  })
  afterEach(() => connection.close())

  const write = async (title: string, words?: string) =>
    (
      await client.newsletters.create({
        title,
        language: 'fr',
        today,
        start: { from: 'source', source: letterSource(`Objet ${title}`, words) },
      })
    ).letter.id
  const add = async (title: string, address: string) =>
    (await client.resources.create({ title, address })).resource.id
  const citing = (...addresses: string[]) =>
    addresses.map((address) => `<a href="${address}">lire</a>`).join(' ')
  const found = async (text: string) =>
    (await client.search.query({ text, limit: 10 })).map(({ kind, title }) => `${kind} ${title}`)

  it('is found by its title, subject and words, as its latest version has them', async () => {
    const id = await write('Numéro un', 'La dématérialisation des greffes')
    expect(await found('numero')).toEqual(['letter Numéro un'])
    expect(await found('objet')).toEqual(['letter Numéro un'])
    expect(await found('dematerialisation')).toEqual(['letter Numéro un'])
    const source = letterSource('Autre', 'Les archives')
    await client.newsletters.saveVersion({ id, reason: 'left', source, textOverrides: [] })
    expect(await found('dematerialisation')).toEqual([])
    expect(await found('archives')).toEqual(['letter Numéro un'])
    await client.newsletters.remove({ id })
    expect(await found('archives')).toEqual([])
  })

  it('takes time, which bears its title', async () => {
    const id = await write('Numéro un')
    const link = { kind: 'letter', id } as const
    await client.time.create(spentBy(ada, { category: 'newsletter', link }))
    const span = { from: '2026-01-01', to: '2027-01-01' }
    const { rows } = await client.time.entries({ ...span, link, text: 'numero' })
    expect(rows).toMatchObject([{ link: { ...link, title: 'Numéro un' } }])
    const unknown = { kind: 'letter', id: nobody } as const
    await expect(client.time.create(spentBy(ada, { link: unknown }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { kind: 'letter' },
    })
  })

  it('counts as a use of each resource it cited, for as long as it is sent', async () => {
    const used = await add('Guide', 'https://exemple.fr/guide')
    const other = await add('Autre', 'https://exemple.fr/autre')
    const id = await write('Numéro un', citing('https://www.exemple.fr/guide/?utm_medium=mail'))
    const uses = (asked: string) => client.resources.uses({ id: asked })
    const counts = async () =>
      (await client.resources.list({ today, sort: 'title', isDescending: false })).rows.map(
        ({ title, useCount }) => [title, useCount],
      )
    expect(await uses(used)).toEqual([])
    await client.newsletters.markSent({ id, sentAt, audienceCount: 10 })
    expect(await uses(used)).toEqual([{ kind: 'letter', id, title: 'Numéro un', on: today }])
    expect(await uses(other)).toEqual([])
    expect(await counts()).toEqual([
      ['Autre', 0],
      ['Guide', 1],
    ])
    expect((await client.resources.get({ id: used })).useCount).toBe(1)
    const unused = await client.resources.list({ today, text: '', isNeverUsed: true })
    expect(unused.rows.map(({ title }) => title)).toEqual(['Autre'])
    await client.newsletters.remove({ id })
    expect(await uses(used)).toEqual([])
    expect((await client.resources.list({ today, isNeverUsed: true })).total).toBe(2)
    await client.history.undo({})
    expect(await uses(used)).toHaveLength(1)
    await client.newsletters.reopen({ id })
    expect((await client.resources.list({ today, isNeverUsed: true })).total).toBe(2)
  })

  it('cites the resource that is kept where two are merged, once', async () => {
    const kept = await add('Guide', 'https://exemple.fr/guide')
    const merged = await add('Le guide', 'https://exemple.fr/le-guide')
    const both = await write(
      'Les deux',
      citing('https://exemple.fr/guide', 'https://exemple.fr/le-guide'),
    )
    const one = await write('L’autre', citing('https://exemple.fr/le-guide'))
    for (const id of [both, one])
      await client.newsletters.markSent({ id, sentAt, audienceCount: 10 })
    await client.duplicates.merge({ keptId: kept, mergedIds: [merged], choices: {} })
    const titles = (await client.resources.uses({ id: kept })).map(({ title }) => title)
    expect(titles.toSorted()).toEqual(['Les deux', 'L’autre'])
    expect((await client.resources.get({ id: kept })).useCount).toBe(2)
    expect((await client.newsletters.get({ id: both })).cited).toMatchObject([{ id: kept }])
    await client.newsletters.reopen({ id: one })
    await client.newsletters.markSent({ id: one, sentAt, audienceCount: 10 })
    await client.history.undo({})
    await client.history.undo({})
    await client.history.undo({})
    expect(await client.resources.uses({ id: merged })).toHaveLength(2)
  })
})
