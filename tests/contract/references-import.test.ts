import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReferencePlan, ReferenceStatus } from '../../preload/contract/references'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const today = '2026-11-24'
const fixtures = resolve(import.meta.dirname, '../fixtures/references')
const fileOf = (name: string) => new File([readFileSync(join(fixtures, name))], name)
const written = { isMerging: true, hasFolders: true, intoId: null }

describe.each(transports)('importing references over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  async function plan(...files: File[]): Promise<ReferencePlan> {
    for await (const step of await client.references.plan({ files })) {
      if (step.step === 'planned') return step.plan
    }
    throw new Error('nothing was planned')
  }
  const rows = async (planId: string, status: ReferenceStatus) =>
    (await client.references.rows({ planId, status, offset: 0, limit: 100 })).rows
  const library = async () =>
    (await client.resources.list({ today, sort: 'title', isDescending: false })).rows
  async function readTable(file: File) {
    for await (const step of await client.references.readTable({ file })) {
      if (step.step === 'read') return step.table
    }
    throw new Error('the table was not read')
  }

  it('brings bookmarks in with their folders, dates, tags and words, and says what it leaves out', async () => {
    const { planId, counts, files, collections, tags } = await plan(fileOf('firefox.html'))
    expect(counts).toEqual({ read: 11, new: 5, merged: 0, known: 0, skipped: 6, error: 0 })
    expect(files).toMatchObject([{ format: 'bookmarks', fault: null, isEncodingGuessed: false }])
    expect({ collections, tags }).toEqual({ collections: 2, tags: 3 })
    const reasons = (await rows(planId, 'skipped')).map((row) => [
      row.record,
      row.problems.map(({ problem }) => problem),
    ])
    expect(reasons).toEqual([
      [1, ['browserQuery']],
      [4, ['scriptAddress']],
      [5, ['scriptAddress']],
      [6, ['twiceInFile']],
      [7, ['otherScheme']],
      [8, ['noAddress']],
    ])
  })

  it('writes in one action what one undo takes back, and shows what each record became', async () => {
    const { planId } = await plan(fileOf('firefox.html'))
    expect(await library()).toEqual([])
    const { actionId, counts, sources } = await client.references.apply({ planId, ...written })
    expect([counts.new, sources]).toEqual([5, 1])
    const [page] = await rows(planId, 'new')
    expect(page).toMatchObject({
      title: 'Accueillir à l’été : guide',
      folders: ['Barre personnelle'],
    })
    const resource = await client.resources.get({ id: page?.resourceId ?? '' })
    expect(resource).toMatchObject({
      type: 'link',
      address: 'https://www.example.org/accueil/',
      summary: 'Un guide en deux temps.\n        Deuxième ligne & fin.',
      // Of the two records of this page, the earlier day and the tags of both.
      addedAt: '2020-09-13T12:26:40.000Z',
      tags: ['accueil', 'été', 'Greffe'],
    })
    const all = await client.collections.list()
    expect(all.map(({ title, count }) => [title, count])).toEqual([
      ['Barre personnelle', 2],
      ['Élections', 1],
    ])
    expect(all[1]?.parentId).toBe(all[0]?.id)
    const dates = (await library()).map(({ title, addedAt }) => [title, addedAt.slice(0, 10)])
    expect(dates).toContainEqual(['Date de Chromium', '2023-11-14'])
    expect(dates).toContainEqual(['Règles du vote', '2023-11-14'])
    expect(await client.sources.list()).toMatchObject([
      { name: 'Le flux', feed: 'https://flux.example.org/rss.xml', rhythm: 'weekly' },
    ])
    await client.history.undo({ actionId: actionId ?? '' })
    expect(await library()).toEqual([])
    expect(await client.collections.list()).toEqual([])
    expect(await client.tags.list()).toEqual([])
    expect(await client.sources.list()).toEqual([])
  })

  it.each([
    ['firefox.html', 11],
    ['entries.bib', 5],
    ['records.ris', 3],
    ['items.json', 4],
    ['feeds.opml', 5],
    ['library.csv', 4],
  ])('makes nothing the second time of %s, whose %i records add up', async (name, read) => {
    const first = await plan(fileOf(name))
    const fates = (counts: ReferencePlan['counts']) =>
      counts.new + counts.merged + counts.known + counts.skipped + counts.error
    expect([first.counts.read, fates(first.counts)]).toEqual([read, read])
    await client.references.apply({ planId: first.planId, ...written })
    const second = await plan(fileOf(name))
    const { skipped, error } = first.counts
    expect(second.counts).toEqual({
      read,
      new: 0,
      merged: 0,
      known: first.counts.new,
      skipped,
      error,
    })
    expect(second).toMatchObject({ collections: 0, tags: 0, sources: 0 })
    const { actionId } = await client.references.apply({ planId: second.planId, ...written })
    expect(actionId).toBeNull()
  })

  it('fills what a known resource lacks, blanks nothing, and leaves it be where that is not wanted', async () => {
    const { resource } = await client.resources.create({
      title: 'Mon titre',
      address: 'http://example.org/accueil',
      summary: 'Mon résumé',
      tags: ['À moi'],
    })
    const { planId, counts } = await plan(fileOf('firefox.html'))
    expect(counts).toMatchObject({ new: 4, merged: 1 })
    expect(await rows(planId, 'merged')).toMatchObject([
      { resourceId: resource.id, gains: ['tags', 'addedAt', 'collectionIds'] },
    ])
    const left = await client.references.apply({ planId, ...written, isMerging: false })
    expect(left.counts).toMatchObject({ new: 4, merged: 0, known: 1 })
    expect(await client.resources.get({ id: resource.id })).toEqual(resource)
    await client.history.undo({ actionId: left.actionId ?? '' })

    const { actionId } = await client.references.apply({ planId, ...written })
    expect(await client.resources.get({ id: resource.id })).toMatchObject({
      title: 'Mon titre',
      summary: 'Mon résumé',
      tags: ['À moi', 'accueil', 'été', 'Greffe'],
      addedAt: '2020-09-13T12:26:40.000Z',
    })
    await client.history.undo({ actionId: actionId ?? '' })
    expect((await client.resources.get({ id: resource.id })).tags).toEqual(['À moi'])
  })

  it('puts folders under the collection chosen, uses those there again, or makes none', async () => {
    const { collection } = await client.collections.create({ title: 'Import', parentId: null })
    await client.collections.create({ title: 'barre personnelle', parentId: collection.id })
    const { planId } = await plan(fileOf('firefox.html'))
    const { actionId } = await client.references.apply({
      planId,
      ...written,
      intoId: collection.id,
    })
    const titles = async () => (await client.collections.list()).map(({ title }) => title)
    expect(await titles()).toEqual(['Import', 'barre personnelle', 'Élections'])
    expect((await client.collections.list())[0]?.count).toBe(4)
    await client.history.undo({ actionId: actionId ?? '' })
    await client.references.apply({ planId, isMerging: true, hasFolders: false, intoId: null })
    expect(await titles()).toEqual(['Import', 'barre personnelle'])
  })

  it('reads entries of BibTeX one by one: accents, strings, cross-references, a broken one apart', async () => {
    const { planId, counts } = await plan(fileOf('entries.bib'))
    expect(counts).toMatchObject({ read: 5, new: 4, error: 1 })
    expect(await rows(planId, 'error')).toMatchObject([
      { line: 26, problems: [{ problem: 'malformed' }] },
    ])
    await client.references.apply({ planId, ...written })
    const named = async (title: string) => {
      const row = (await rows(planId, 'new')).find((one) => one.title === title)
      return client.resources.get({ id: row?.resourceId ?? '' })
    }
    expect(await named('Le deuxième sexe')).toMatchObject({
      type: 'book',
      creators: [{ family: 'Beauvoir', particle: 'de', given: 'Simone' }],
      publisher: "Presses de l'Université, Paris",
      issuedOn: '1949-06',
      isbn: '978-2-07-036822-8',
      tags: ['essai', 'féminisme'],
      extra: { id: 'beauvoir1949', custom: { rating: '5' } },
    })
    expect(await named('Une partie')).toMatchObject({
      type: 'chapter',
      containerTitle: 'Le recueil',
      creators: [{ family: 'Nuñez' }, { literal: 'Ministère de la Justice' }, { role: 'editor' }],
      issuedOn: '2020',
      pages: '12-34',
    })
    expect(await named("Après l'entrée cassée")).toMatchObject({
      address: '',
      doi: '10.1000/ABC.def',
    })
  })

  it('reads a table by columns that may be changed, and remembers them', async () => {
    const table = await readTable(fileOf('library.csv'))
    expect(table).toMatchObject({ rowCount: 4, isRemembered: false })
    expect(table.mapping).toEqual([
      'title',
      'address',
      'authors',
      'containerTitle',
      'issuedOn',
      'addedAt',
      'type',
      'language',
      'summary',
      'note',
      'tags',
      'collection',
      'licence',
      'state',
    ])
    const mapping = table.mapping.map((field) => (field === 'note' ? null : field))
    let planned: ReferencePlan | null = null
    const asked = { tableId: table.tableId, mapping }
    for await (const step of await client.references.planTable(asked)) {
      if (step.step === 'planned') planned = step.plan
    }
    const planId = planned?.planId ?? ''
    expect(planned?.counts).toMatchObject({ read: 4, new: 3, skipped: 1 })
    await client.references.apply({ planId, ...written })
    const made = await rows(planId, 'new')
    const [first, second] = await Promise.all(
      made.slice(0, 2).map(({ resourceId }) => client.resources.get({ id: resourceId ?? '' })),
    )
    expect(first).toMatchObject({
      type: 'tutorial',
      creators: [{ family: 'Lefèvre', given: 'Zoé' }, { literal: 'Ministère de la Justice' }],
      issuedOn: '2024-05',
      addedAt: '2025-11-24T00:00:00.000Z',
      licence: 'ccBySa',
      state: 'reviewed',
      note: '',
    })
    expect(second).toMatchObject({ type: 'video', language: 'fr', issuedOn: '2023-12-31' })
    expect((await client.collections.list()).map(({ title }) => title)).toEqual(['Droit', 'Vote'])
    expect(await readTable(fileOf('library.csv'))).toMatchObject({ isRemembered: true, mapping })
  })

  it('writes on the library of that instant, not on that of the preview', async () => {
    const { planId } = await plan(fileOf('records.ris'))
    await client.resources.create({ title: 'Accueillir autrement', doi: '10.1000/RIS.1' })
    const { counts } = await client.references.apply({ planId, ...written })
    expect(counts).toMatchObject({ new: 2, merged: 1 })
  })

  it('writes nothing when it is stopped', async () => {
    const links = Array.from(
      { length: 20_000 },
      (_, index) => `<DT><A HREF="https://x.fr/${index}">${index}</A>`,
    )
    const file = new File(
      [`<!DOCTYPE NETSCAPE-Bookmark-file-1><DL>${links.join('\n')}</DL>`],
      'a.html',
    )
    const stopping = new AbortController()
    const reading = async () => {
      const steps = await client.references.plan({ files: [file] }, { signal: stopping.signal })
      for await (const step of steps) if (step.step === 'comparing') stopping.abort()
    }
    await expect(reading()).rejects.toThrow(/abort/i)
    expect(await library()).toEqual([])
    expect((await plan(fileOf('items.json'))).counts.new).toBe(2)
  })
})
