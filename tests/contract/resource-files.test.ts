import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FilesProgress } from '../../preload/contract/resources'
import { pdfBytes } from '../fixtures/pdf'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const today = '2026-11-24'
const nobody = '01890000-0000-7000-8000-000000000000'

const guide = () =>
  new File(
    [
      pdfBytes({
        pages: [
          ['24|Accueillir au guichet', 'Le mot rare est xylographe.'],
          ['DOI 10.1000/guide.7'],
        ],
        info: {
          Title: 'Microsoft Word - guide.doc',
          Author: 'Élodie Œuvrard; Jean Dupont',
          CreationDate: "D:20240531120000+02'00'",
        },
        language: 'fr-FR',
      }),
    ],
    'guide_final.pdf',
    { type: 'application/pdf' },
  )
const note = () => new File(['Une note sur les archives'], 'note.txt', { type: 'text/plain' })

describe.each(transports)('files of resources over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  const all = async (asked: Promise<AsyncIterable<FilesProgress>>) => {
    const steps: FilesProgress[] = []
    for await (const step of await asked) steps.push(step)
    const last = steps.at(-1)
    if (last?.step !== 'kept') throw new Error('nothing was kept')
    return { ...last, names: steps.flatMap((step) => (step.step === 'reading' ? step.name : [])) }
  }
  const create = (...files: File[]) =>
    all(client.resources.createFromFiles({ files, collectionIds: [] }))
  const add = (id: string, ...files: File[]) => all(client.resources.addFiles({ id, files }))
  const resource = (id: string) => client.resources.get({ id })
  const newResource = async (title: string) =>
    (await client.resources.create({ title })).resource.id
  const titlesWith = async (text: string) =>
    (await client.resources.list({ today, text })).rows.map(({ title }) => title)
  const untilRead = async (id: string) => {
    const texts = async () => (await resource(id)).files.map(({ text }) => text)
    await expect.poll(texts, { timeout: 20_000 }).not.toContain('waiting')
  }

  it('makes a resource of a PDF from what it says of itself', async () => {
    const { outcomes, names, actionId } = await create(guide())
    expect(names).toEqual(['guide_final.pdf'])
    expect(outcomes).toMatchObject([{ name: 'guide_final.pdf', outcome: 'created' }])
    expect(await resource(outcomes[0]?.resourceId ?? '')).toMatchObject({
      type: 'document',
      title: 'Accueillir au guichet',
      creators: [{ literal: 'Élodie Œuvrard' }, { literal: 'Jean Dupont' }],
      issuedOn: '2024-05-31',
      language: 'fr',
      doi: '10.1000/guide.7',
      files: [{ name: 'guide_final.pdf', mediaType: 'application/pdf', text: 'searched' }],
    })
    await client.history.undo({ actionId: actionId ?? nobody })
    expect((await client.resources.list({ today })).total).toBe(0)
  })

  it('titles by its name what says nothing of itself', async () => {
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'affiche_accueil.png', {
      type: 'image/png',
    })
    const { outcomes } = await create(picture)
    expect(await resource(outcomes[0]?.resourceId ?? '')).toMatchObject({
      type: 'image',
      title: 'affiche accueil',
      files: [{ name: 'affiche_accueil.png', text: 'none' }],
    })
  })

  it('puts what it makes into collections, or makes nothing', async () => {
    const { collection } = await client.collections.create({ title: 'Guides', parentId: null })
    const asked = { files: [note()], collectionIds: [collection.id] }
    const { outcomes } = await all(client.resources.createFromFiles(asked))
    expect((await resource(outcomes[0]?.resourceId ?? '')).collectionIds).toEqual([collection.id])
    const wrong = { files: [guide()], collectionIds: [nobody] }
    await expect(all(client.resources.createFromFiles(wrong))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await client.resources.list({ today })).total).toBe(1)
  })

  it('knows a file again whatever its name, and makes nothing of it', async () => {
    const first = await create(guide())
    const again = new File([await guide().arrayBuffer()], 'copie.pdf', { type: 'application/pdf' })
    const { outcomes, actionId } = await create(again, new File([], 'vide.pdf'))
    expect(actionId).toBe(null)
    expect(outcomes).toEqual([
      { name: 'copie.pdf', outcome: 'known', resourceId: first.outcomes[0]?.resourceId },
      { name: 'vide.pdf', outcome: 'empty', resourceId: null },
    ])
  })

  it('makes one resource of a file given twice at once', async () => {
    const { outcomes } = await create(note(), note())
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'known'])
    expect(outcomes[0]?.resourceId).toBe(outcomes[1]?.resourceId)
  })

  it('keeps a file once with a resource, and takes it back', async () => {
    const id = await newResource('Un guide')
    expect((await add(id, note(), note())).outcomes.map(({ outcome }) => outcome)).toEqual([
      'attached',
      'known',
    ])
    await client.history.undo({})
    expect((await resource(id)).files).toEqual([])
    expect((await add(id, note())).outcomes).toMatchObject([{ outcome: 'attached' }])
    expect((await resource(id)).files).toMatchObject([{ name: 'note.txt', sizeBytes: 25 }])
  })

  it('gives a file back byte for byte, as something a browser may show or else only save', async () => {
    const id = await newResource('Un guide')
    const page = new File(['<script>alert(1)</script>'], '../x/page.html', { type: 'text/html' })
    await add(id, guide(), page)
    const { files } = await resource(id)
    expect(files.map(({ name }) => name)).toEqual(['guide_final.pdf', 'page.html'])
    const [pdf, html] = await Promise.all(
      files.map((file) => client.resources.file({ id, fileId: file.id })),
    )
    expect(pdf?.type).toBe('application/pdf')
    expect(pdf?.name).toBe('guide_final.pdf')
    expect(await pdf?.bytes()).toEqual(await guide().bytes())
    expect(html?.type).toBe('application/octet-stream')
  })

  it('removes a file, which can be undone', async () => {
    const id = await newResource('Un guide')
    await add(id, note())
    const [file] = (await resource(id)).files
    const fileId = file?.id ?? nobody
    expect((await client.resources.removeFile({ id, fileId })).resource.files).toEqual([])
    await expect(client.resources.file({ id, fileId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { kind: 'file' },
    })
    await client.history.undo({})
    expect(await (await client.resources.file({ id, fileId })).text()).toContain('archives')
  })

  it('reads the text of a file behind whoever added it', async () => {
    const id = await newResource('Un guide')
    await add(id, guide(), note(), new File(['x'], 'un.pptx'))
    await untilRead(id)
    expect((await resource(id)).files.map(({ text }) => text)).toEqual([
      'searched',
      'searched',
      'none',
    ])
  })

  it('keeps a damaged PDF, and says that it cannot be read', async () => {
    const broken = new File(['%PDF-1.7 then nothing'], 'broken.pdf', { type: 'application/pdf' })
    const { outcomes } = await create(broken)
    expect(await resource(outcomes[0]?.resourceId ?? '')).toMatchObject({
      title: 'broken',
      files: [{ text: 'unreadable' }],
    })
  })

  it('finds a resource by a word of its file', async () => {
    const id = await newResource('Un guide')
    await add(id, guide())
    await untilRead(id)
    expect(await titlesWith('xylographe')).toEqual(['Un guide'])
  })

  it('refuses files for a resource that is in the trash', async () => {
    const id = await newResource('Un guide')
    await client.resources.remove({ ids: [id] })
    await expect(add(id, note())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
