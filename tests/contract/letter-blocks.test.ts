import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const source =
  '<mj-section>\r\n\t<mj-column><mj-text>Bonjour&nbsp;!</mj-text></mj-column>\n</mj-section>'

describe.each(transports)('own blocks of letters over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  const names = async () => (await client.newsletters.savedBlocks()).map(({ name }) => name)
  const save = async (name: string) => (await client.newsletters.saveBlock({ name, source })).block

  it('keeps every byte of a block under a name', async () => {
    const block = await save('Bandeau du réseau')
    expect(await client.newsletters.savedBlocks()).toEqual([
      { id: block.id, name: 'Bandeau du réseau', source },
    ])
  })

  it('lists them by name, whatever the accents and the case', async () => {
    for (const name of ['zèbre', 'Événement', 'édito', 'Agenda']) await save(name)
    expect(await names()).toEqual(['Agenda', 'édito', 'Événement', 'zèbre'])
  })

  it('names one anew, takes it away, and undoes each of them', async () => {
    const { id } = await save('Bandeau')
    await client.newsletters.saveBlock({ id, name: 'En-tête', source })
    expect(await names()).toEqual(['En-tête'])
    await client.newsletters.removeBlock({ id })
    expect(await names()).toEqual([])
    await client.history.undo({})
    expect(await names()).toEqual(['En-tête'])
    await client.history.undo({})
    expect(await names()).toEqual(['Bandeau'])
    await client.history.undo({})
    expect(await names()).toEqual([])
  })

  it('refuses a block nobody knows, and a name that says nothing', async () => {
    const id = '0198c0de-0000-7000-8000-000000000000'
    const missing = { code: 'NOT_FOUND', data: { kind: 'block' } }
    await expect(client.newsletters.removeBlock({ id })).rejects.toMatchObject(missing)
    await expect(
      client.newsletters.saveBlock({ id, name: 'Bandeau', source }),
    ).rejects.toMatchObject(missing)
    await expect(save('  ')).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
