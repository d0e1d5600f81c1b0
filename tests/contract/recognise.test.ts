import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const bibtex = `@article{dupont2024,
  author = {Dupont, Marie and Durand, Paul},
  title = {Animer un r{\\'e}seau},
  journal = {Revue des réseaux},
  year = {2024},
  doi = {10.1000/xyz}
}
@book{x, title = {Le village}, isbn = {978-2-07-036822-8}}`

describe.each(transports)('what is pasted, over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  const kinds = async (text: string) =>
    (await client.resources.recognise({ text })).map(({ kind, reason }) => reason ?? kind)

  it('says what each line is, and why one is refused', async () => {
    const text = [
      'https://exemple.fr/guide',
      'www.exemple.fr',
      '',
      'doi:10.1000/xyz',
      'ISBN 978-2-07-036822-8',
      'ISBN 978-2-07-036822-9',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'DUPONT, Marie. Animer un réseau. Lyon : Pont, 2024.',
    ].join('\r\n')
    expect(await kinds(text)).toEqual([
      'address',
      'address',
      'doi',
      'isbn',
      'badIsbn',
      'scriptAddress',
      'otherScheme',
      'citation',
    ])
  })

  it('shows what the library has already, for tracking does not make another address', async () => {
    const { resource } = await client.resources.create({
      title: 'Le guide',
      address: 'https://www.exemple.fr/guide/',
    })
    const [recognised] = await client.resources.recognise({
      text: 'http://exemple.fr/guide?utm_source=lettre#haut',
    })
    expect(recognised?.likenesses).toMatchObject([
      { resource: { id: resource.id, title: 'Le guide' }, reasons: ['address'] },
    ])
  })

  it('reads records of BibTeX in a process of its own', async () => {
    const read = await client.resources.recognise({ text: bibtex })
    expect(read).toMatchObject([
      { kind: 'record', draft: { title: 'Animer un réseau', doi: '10.1000/xyz', type: 'article' } },
      { kind: 'record', draft: { title: 'Le village', type: 'book' } },
    ])
  })

  it('writes nothing, and what it gives can be added in one action', async () => {
    const recognised = await client.resources.recognise({
      text: 'https://exemple.fr/a-lire\n10.1000/abc',
    })
    expect((await client.resources.list({ today: '2026-11-24' })).total).toBe(0)
    const drafts = recognised.flatMap(({ draft }) => draft ?? [])
    const { actionId, ids } = await client.resources.createMany({ drafts })
    expect(ids).toHaveLength(2)
    await client.history.undo({ actionId: actionId ?? '' })
    expect((await client.resources.list({ today: '2026-11-24' })).total).toBe(0)
  })
})
