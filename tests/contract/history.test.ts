import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstTuesday, found } from './founding'
import { type Connection, transports } from './transports'

describe.each(transports)('history over $name', ({ connect }) => {
  let connection: Connection
  beforeEach(async () => {
    connection = await connect()
    await found(connection.client)
  })
  afterEach(() => connection.close())
  const titles = async () => (await connection.client.rituals.list()).map(({ title }) => title)

  it('undoes one action after another, the latest first', async () => {
    const { client } = connection
    await client.rituals.create({ ...firstTuesday, title: 'A' })
    await client.rituals.create({ ...firstTuesday, title: 'B' })
    await client.history.undo({})
    expect(await titles()).toEqual(['A'])
    const { undone } = await client.history.undo({})
    expect(undone.operation).toBe('rituals.create')
    expect(await titles()).toEqual([])
    await expect(client.history.undo({})).rejects.toMatchObject({ code: 'UNDO_NOTHING' })
  })

  it('undoes an undo, which brings the action back', async () => {
    const { client } = connection
    await client.rituals.create({ ...firstTuesday, title: 'A' })
    const { actionId } = await client.history.undo({})
    await client.history.undo({ actionId: actionId ?? '' })
    expect(await titles()).toEqual(['A'])
    const listed = await client.history.list({ limit: 10 })
    expect(listed.map(({ operation, isUndone }) => [operation, isUndone])).toEqual([
      ['history.undo', false],
      ['history.undo', true],
      ['rituals.create', false],
      ['workspace.create', false],
    ])
  })

  it('refuses to undo what a later action wrote over', async () => {
    const { client } = connection
    const { ritual } = await client.rituals.create(firstTuesday)
    const wanted = { ...firstTuesday, id: ritual.id, seriesId: ritual.series[0]?.id ?? '' }
    const first = await client.rituals.update({ ...wanted, title: 'Deux' })
    await client.rituals.update({ ...wanted, title: 'Trois' })
    await expect(client.history.undo({ actionId: first.actionId ?? '' })).rejects.toMatchObject({
      code: 'UNDO_SUPERSEDED',
    })
    expect(await titles()).toEqual(['Trois'])
  })

  it('undoes an older action whose fields nobody touched since', async () => {
    const { client } = connection
    const { ritual } = await client.rituals.create(firstTuesday)
    const wanted = { ...firstTuesday, id: ritual.id, seriesId: ritual.series[0]?.id ?? '' }
    const first = await client.rituals.update({ ...wanted, title: 'Deux' })
    await client.rituals.update({ ...wanted, title: 'Deux', purpose: 'Autre' })
    await client.history.undo({ actionId: first.actionId ?? '' })
    expect(await client.rituals.list()).toMatchObject([
      { title: firstTuesday.title, purpose: 'Autre' },
    ])
  })

  it('never undoes the founding of the workspace', async () => {
    await expect(connection.client.history.undo({})).rejects.toMatchObject({ code: 'UNDO_NOTHING' })
    const [founding] = await connection.client.history.list({ limit: 5 })
    await expect(
      connection.client.history.undo({ actionId: founding?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('keeps undoing after the workspace was closed and opened again', async () => {
    const { client } = connection
    await client.rituals.create(firstTuesday)
    const path = (await client.workspace.status()).current?.path ?? ''
    await client.workspace.close()
    await client.workspace.open({ path })
    await client.history.undo({})
    expect(await titles()).toEqual([])
  })

  it('lets a series move on in its SEQUENCE when a change is undone', async () => {
    const { client } = connection
    const { ritual } = await client.rituals.create(firstTuesday)
    const wanted = { ...firstTuesday, id: ritual.id, seriesId: ritual.series[0]?.id ?? '' }
    await client.rituals.update({ ...wanted, startTime: '15:00' })
    await client.history.undo({})
    const [after] = await client.rituals.list()
    expect(after?.series[0]).toMatchObject({ startTime: '14:00', sequence: 2 })
  })
})
