import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstTuesday, found } from './founding'
import { type Connection, transports } from './transports'

const weekly = { ...firstTuesday, rrule: 'FREQ=WEEKLY;BYDAY=TU' }
const winter = { from: '2031-12-01', to: '2032-02-01' }

describe.each(transports)('one date over $name', ({ connect }) => {
  let connection: Connection
  beforeEach(async () => {
    connection = await connect()
    await found(connection.client)
  })
  afterEach(() => connection.close())

  const begin = async () => {
    // Far ahead, so that none of it is history.
    const { ritual } = await connection.client.rituals.create({ ...weekly, startOn: '2031-12-02' })
    const seriesId = ritual.series[0]?.id ?? ''
    return { ritual, key: { seriesId, originalStart: '2031-12-09T14:00' } }
  }
  const days = async () =>
    (await connection.client.calendar.occurrences(winter)).map(({ start }) => start.slice(0, 10))

  it('says what its ritual says, until it says otherwise itself', async () => {
    const { client } = connection
    const { ritual, key } = await begin()
    const before = await client.rituals.occurrence(key)
    expect(before).toMatchObject({ title: 'La Veillée', startOn: '2031-12-09', differs: [] })
    await client.rituals.update({
      ...weekly,
      id: ritual.id,
      ...key,
      span: 'one',
      title: 'La Veillée des voeux',
      startOn: '2031-12-10',
    })
    expect(await client.rituals.occurrence(key)).toMatchObject({
      title: 'La Veillée des voeux',
      startOn: '2031-12-10',
      startTime: '14:00',
      rrule: 'FREQ=WEEKLY;BYDAY=TU',
      differs: ['start', 'title'],
    })
  })

  it('is none where no rule gives it, nor once its ritual is in the trash', async () => {
    const { client } = connection
    const { ritual, key } = await begin()
    const none = { ...key, originalStart: '2031-12-10T14:00' }
    expect(await client.rituals.occurrence(none)).toBeNull()
    await client.rituals.remove({ id: ritual.id })
    expect(await client.rituals.occurrence(key)).toBeNull()
  })

  it('ends a ritual that changed before, without bringing back what had ended', async () => {
    const { client } = connection
    const { key } = await begin()
    const to = { start: '2031-12-11T14:00', durationMinutes: 60 }
    const moved = await client.rituals.moveOccurrence({ ...key, ...to, span: 'following' })
    const last = { seriesId: moved.key.seriesId, originalStart: '2031-12-25T14:00' }
    expect(await client.rituals.previewEnd(last)).toEqual({ kept: 0, moved: 0, dropped: 0 })
    const { actionId } = await client.rituals.end(last)
    expect(await days()).toEqual(['2031-12-02', '2031-12-11', '2031-12-18'])
    await client.history.undo({ actionId: actionId ?? '' })
    expect((await days()).slice(0, 4)).toEqual([
      '2031-12-02',
      '2031-12-11',
      '2031-12-18',
      '2031-12-25',
    ])
  })
})
