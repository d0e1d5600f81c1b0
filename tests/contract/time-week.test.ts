import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstTuesday } from './founding'
import { foundTeam, spentBy } from './timed-team'
import { type Client, type Connection, transports } from './transports'

const nobody = '0190a0a0-0000-7000-8000-000000000000'
const march = { from: '2026-03-01', to: '2026-04-01' }

describe.each(transports)('a week of time over $name', ({ connect }) => {
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

  const monday = '2026-03-09'
  const week = (mondayOn = monday) => client.time.week({ personId: ada, mondayOn })
  const cell = (differing: Partial<Parameters<Client['time']['setCell']>[0]> = {}) => ({
    personId: ada,
    day: '2026-03-10',
    category: 'preparation',
    link: null,
    seconds: 3600,
    ...differing,
  })

  it('lays a week out in rows and days, each person to themselves', async () => {
    const { ritual } = await client.rituals.create(firstTuesday)
    const link = { kind: 'ritual', id: ritual.id } as const
    const { entry } = await client.time.create(spent({ category: 'tools' }))
    await client.time.create(spent({ link, durationSeconds: 60 }))
    const { entry: timed } = await client.time.create(
      spent({ link, startedAt: '2026-03-15T22:00:00Z', endedAt: '2026-03-16T00:00:00Z' }),
    )
    await client.time.create(spent({ personId: grace, spentOn: '2026-03-12' }))
    const grid = await week('2026-03-11')
    expect(grid.mondayOn).toBe(monday)
    expect(grid.rows.map((row) => [row.category, row.link?.title])).toEqual([
      ['preparation', 'La Veillée'],
      ['tools', undefined],
    ])
    expect(grid.rows[1]?.days[1]).toEqual({
      seconds: 3600,
      untimedSeconds: 3600,
      entryIds: [entry.id],
    })
    // Of Sunday 23:00 to Monday 01:00, one hour belongs to each week.
    expect(grid.rows[0]?.days[6]).toEqual({
      seconds: 3600,
      untimedSeconds: 0,
      entryIds: [timed.id],
    })
    expect(grid.days.map(({ facilitation }) => facilitation)).toEqual([0, 60, 0, 0, 0, 0, 3600])
    expect(grid.days[1]?.administrative).toBe(3600)
    const next = await week('2026-03-16')
    expect(next.rows[0]?.days[0]?.seconds).toBe(3600)
  })

  it('shows what overlaps, not what only touches', async () => {
    const at = (from: string, to: string) =>
      spent({ startedAt: `2026-03-10T${from}:00Z`, endedAt: `2026-03-10T${to}:00Z` })
    const { entry: first } = await client.time.create(at('09:00', '10:00'))
    await client.time.create(at('10:00', '11:00'))
    expect((await week()).overlaps).toEqual([])
    const { entry: last } = await client.time.create(at('09:30', '09:45'))
    await client.time.create({ ...at('09:00', '12:00'), personId: grace })
    expect((await week()).overlaps).toEqual([
      {
        firstId: first.id,
        secondId: last.id,
        from: '2026-03-10T09:30:00.000Z',
        to: '2026-03-10T09:45:00.000Z',
      },
    ])
  })

  it('makes a cell hold what is typed, and undoes each step', async () => {
    const held = async () => {
      const { rows } = await week()
      return rows.map(({ days }) => days[1]?.seconds)
    }
    const ids = []
    for (const seconds of [3600, 5400, 0]) {
      const { actionId } = await client.time.setCell(cell({ seconds }))
      ids.push(actionId)
      expect(await held()).toEqual(seconds === 0 ? [] : [seconds])
    }
    expect(ids).not.toContain(null)
    const nothing = await client.time.setCell(cell({ seconds: 0 }))
    expect(nothing.actionId).toBeNull()
    expect(await client.time.trash()).toHaveLength(1)
    for (const expected of [[5400], [3600], []]) {
      await client.history.undo({})
      expect(await held()).toEqual(expected)
    }
  })

  it('changes only what has no start and end of its own', async () => {
    await client.time.create(
      spent({ startedAt: '2026-03-10T09:00:00Z', endedAt: '2026-03-10T10:00:00Z' }),
    )
    await client.time.create(spent({ durationSeconds: 600, note: 'a' }))
    await client.time.create(spent({ durationSeconds: 300, note: 'b' }))
    await client.time.setCell(cell({ seconds: 3600 + 500 }))
    const { rows } = await client.time.entries({ ...march, isDescending: false })
    expect(rows.map(({ note, durationSeconds }) => [note, durationSeconds])).toEqual([
      ['a', 500],
      ['', 3600],
    ])
    await expect(client.time.setCell(cell({ seconds: 3599 }))).rejects.toMatchObject({
      code: 'CELL_HAS_TIMES',
    })
    await client.time.setCell(cell({ seconds: 3600 }))
    expect((await client.time.entries(march)).total).toBe(1)
  })

  it('refuses a cell of nobody, of no category', async () => {
    await expect(client.time.setCell(cell({ personId: nobody }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(client.time.setCell(cell({ category: 'nothing' }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(client.time.week({ personId: nobody, mondayOn: monday })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('copies the durations of the week before into the cells left empty', async () => {
    await client.time.setCell(cell({ day: '2026-03-03', seconds: 600 }))
    await client.time.setCell(cell({ day: '2026-03-04', seconds: 1200 }))
    await client.time.create(
      spent({ startedAt: '2026-03-05T09:00:00Z', endedAt: '2026-03-05T10:00:00Z' }),
    )
    await client.time.setCell(cell({ day: '2026-03-11', seconds: 60 }))
    const { count } = await client.time.copyWeek({ personId: ada, mondayOn: monday })
    expect(count).toBe(1)
    const { rows } = await week()
    expect(rows[0]?.days.map(({ seconds }) => seconds)).toEqual([0, 600, 60, 0, 0, 0, 0])
    const again = await client.time.copyWeek({ personId: ada, mondayOn: monday })
    expect(again).toEqual({ actionId: null, count: 0 })
    await client.history.undo({})
    expect((await week()).rows[0]?.days[1]?.seconds).toBe(0)
  })

  it('confirms a day without time, takes that back, and undoes both', async () => {
    const day = '2026-03-12'
    await client.time.setZeroDay({ personId: ada, day, isZero: true })
    expect((await week()).zeroOn).toEqual([day])
    const again = await client.time.setZeroDay({ personId: ada, day, isZero: true })
    expect(again.actionId).toBeNull()
    await client.time.setZeroDay({ personId: ada, day, isZero: false })
    expect((await week()).zeroOn).toEqual([])
    await client.history.undo({})
    expect((await week()).zeroOn).toEqual([day])
    await client.history.undo({})
    expect((await week()).zeroOn).toEqual([])
    await client.time.setZeroDay({ personId: ada, day, isZero: true })
    expect((await week()).zeroOn).toEqual([day])
  })

  it('writes several cells in one action, or none of them', async () => {
    const { personId: _person, ...one } = cell()
    const cells = [one, { ...one, day: '2026-03-11', seconds: 60 }]
    await client.time.setCells({ personId: ada, cells })
    expect((await week()).rows[0]?.days.map(({ seconds }) => seconds)).toEqual([
      0, 3600, 60, 0, 0, 0, 0,
    ])
    const refused = [
      { ...one, seconds: 120 },
      { ...one, category: 'nothing' },
    ]
    await expect(client.time.setCells({ personId: ada, cells: refused })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await week()).rows[0]?.days[1]?.seconds).toBe(3600)
    await client.history.undo({})
    expect((await week()).rows).toEqual([])
  })
})
