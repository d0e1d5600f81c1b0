import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstTuesday } from './founding'
import { foundTeam, spentBy } from './timed-team'
import { type Client, type Connection, transports } from './transports'

const nobody = '0190a0a0-0000-7000-8000-000000000000'
const march = { from: '2026-03-01', to: '2026-04-01' }

describe.each(transports)('time over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  let ada = ''
  let grace = ''
  beforeEach(async () => {
    connection = await connect()
    ;({ client } = connection)
    ;({ ada, grace } = await foundTeam(client))
  })
  afterEach(() => connection.close())

  const spent = (differing: Parameters<typeof spentBy>[1] = {}) => spentBy(ada, differing)

  it('computes the length and the day of an interval itself, clock change included', async () => {
    const { entry } = await client.time.create(
      spent({
        spentOn: '2020-01-01',
        startedAt: '2026-03-28T23:30:00.900Z',
        endedAt: '2026-03-29T01:30:05Z',
        durationSeconds: 1,
      }),
    )
    expect(entry).toMatchObject({
      spentOn: '2026-03-29',
      startedAt: '2026-03-28T23:30:00.000Z',
      endedAt: '2026-03-29T01:30:05.000Z',
      durationSeconds: 7205,
    })
    const { entry: moved } = await client.time.update({
      id: entry.id,
      endedAt: '2026-03-29T01:30:00Z',
    })
    expect(moved.durationSeconds).toBe(7200)
    const { entry: alone } = await client.time.update({
      id: entry.id,
      startedAt: null,
      endedAt: null,
    })
    expect(alone).toMatchObject({ startedAt: null, spentOn: '2026-03-29', durationSeconds: 7200 })
  })

  it('refuses half an interval, an end before the start, 30 hours, less than nothing', async () => {
    const startedAt = '2026-03-10T09:00:00Z'
    const { entry } = await client.time.create(spent())
    await expect(client.time.create(spent({ startedAt }))).rejects.toMatchObject({
      code: 'HALF_INTERVAL',
    })
    await expect(client.time.update({ id: entry.id, startedAt })).rejects.toMatchObject({
      code: 'HALF_INTERVAL',
    })
    await expect(
      client.time.create(spent({ startedAt, endedAt: '2026-03-10T08:59:00Z' })),
    ).rejects.toMatchObject({ code: 'END_BEFORE_START' })
    await expect(
      client.time.create(spent({ startedAt, endedAt: '2026-03-11T15:00:00Z' })),
    ).rejects.toMatchObject({ code: 'ENTRY_TOO_LONG' })
    for (const durationSeconds of [-1, 30 * 3600]) {
      await expect(client.time.create(spent({ durationSeconds }))).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      })
    }
    expect((await client.time.entries(march)).total).toBe(1)
  })

  it('refuses a person, a category or a link that never was', async () => {
    await expect(client.time.create(spent({ personId: nobody }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { kind: 'member' },
    })
    await expect(client.time.create(spent({ category: 'nothing' }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { kind: 'category' },
    })
    for (const kind of ['ritual', 'session', 'resource', 'member'] as const) {
      await expect(client.time.create(spent({ link: { kind, id: nobody } }))).rejects.toMatchObject(
        { code: 'NOT_FOUND', data: { kind } },
      )
    }
    await expect(client.time.get({ id: nobody })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { kind: 'timeEntry' },
    })
  })

  it('says the title of what time was spent on', async () => {
    const { ritual } = await client.rituals.create(firstTuesday)
    const { entry } = await client.time.create(spent({ link: { kind: 'ritual', id: ritual.id } }))
    expect(entry.link).toEqual({ kind: 'ritual', id: ritual.id, title: 'La Veillée' })
    const { entry: other } = await client.time.update({
      id: entry.id,
      link: { kind: 'member', id: grace },
    })
    expect(other.link).toEqual({ kind: 'member', id: grace, title: 'Grace' })
    const { resource } = await client.resources.create({ title: 'Guide' })
    const { entry: third } = await client.time.update({
      id: entry.id,
      link: { kind: 'resource', id: resource.id },
    })
    expect(third.link).toEqual({ kind: 'resource', id: resource.id, title: 'Guide' })
    const { letter } = await client.newsletters.create({
      title: 'Lettre n° 1',
      language: 'fr',
      today: '2026-03-10',
    })
    const { entry: fourth } = await client.time.create(
      spent({ link: { kind: 'letter', id: letter.id } }),
    )
    expect(fourth.link).toEqual({ kind: 'letter', id: letter.id, title: 'Lettre n° 1' })
    const toNothing = client.time.create(spent({ link: { kind: 'letter', id: nobody } }))
    await expect(toNothing).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('filters, orders and adds up', async () => {
    await client.time.create(spent({ note: 'Édito de la lettre', durationSeconds: 60 }))
    await client.time.create(spent({ personId: grace, durationSeconds: 120, isVoluntary: true }))
    await client.time.create(
      spent({ spentOn: '2026-03-11', category: 'tools', durationSeconds: 240 }),
    )
    await client.time.create(spent({ spentOn: '2026-04-01' }))
    const all = await client.time.entries(march)
    expect(all.seconds).toEqual({ facilitation: 180, administrative: 240, voluntary: 120 })
    expect(all.rows.map(({ durationSeconds }) => durationSeconds)).toEqual([240, 120, 60])
    const first = await client.time.entries({ ...march, isDescending: false, limit: 1, offset: 1 })
    expect(first).toMatchObject({ total: 3, rows: [{ durationSeconds: 120 }] })
    const count = async (filter: object) =>
      (await client.time.entries({ ...march, ...filter })).total
    expect(await count({ text: 'EDITO' })).toBe(1)
    expect(await count({ text: 'édito forum' })).toBe(0)
    expect(await count({ personId: grace })).toBe(1)
    expect(await count({ nature: 'administrative' })).toBe(1)
    expect(await count({ category: 'preparation' })).toBe(2)
    expect(await count({ isVoluntary: false })).toBe(2)
    expect(await count({ link: { kind: 'member', id: grace } })).toBe(0)
  })

  it('counts on each side of a midnight what was spent there', async () => {
    // 23:00 to 01:00 in Paris, the night to the first of April.
    await client.time.create(
      spent({ startedAt: '2026-03-31T21:00:00Z', endedAt: '2026-03-31T23:00:00Z' }),
    )
    await client.time.create(
      spent({ startedAt: '2026-03-31T20:00:00Z', endedAt: '2026-03-31T22:00:00Z' }),
    )
    const before = await client.time.entries(march)
    expect(before.seconds.facilitation).toBe(3600 + 7200)
    const after = await client.time.entries({ from: '2026-04-01', to: '2026-05-01' })
    expect(after).toMatchObject({ total: 1, seconds: { facilitation: 3600 } })
  })

  it('changes many at once, throws them away and takes them back, each undone', async () => {
    const made = []
    for (const note of ['a', 'b', 'c']) made.push((await client.time.create(spent({ note }))).entry)
    const ids = made.map(({ id }) => id)
    const { count } = await client.time.updateMany({ ids, category: 'tools', note: 'a' })
    expect(count).toBe(3)
    const again = await client.time.updateMany({ ids, category: 'tools' })
    expect(again).toEqual({ actionId: null, count: 0 })
    await client.history.undo({})
    const { rows } = await client.time.entries({ ...march, isDescending: false })
    expect(rows.map(({ note, category }) => [note, category])).toEqual([
      ['a', 'preparation'],
      ['b', 'preparation'],
      ['c', 'preparation'],
    ])
    await client.time.remove({ ids })
    expect((await client.time.entries(march)).total).toBe(0)
    expect((await client.time.trash()).map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    await expect(client.time.update({ id: ids[0] ?? '', note: 'd' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await client.time.restore({ ids: ids.slice(1) })
    expect((await client.time.entries(march)).total).toBe(2)
    await client.history.undo({})
    await client.history.undo({})
    expect((await client.time.entries(march)).total).toBe(3)
    await expect(client.time.remove({ ids: [nobody] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
