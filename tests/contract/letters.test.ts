import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { letterSource as document } from '../fixtures/letter'
import { found } from './founding'
import { type Client, type Connection, transports } from './transports'

const nobody = '01890000-0000-7000-8000-000000000000'
const today = '2026-11-24'

const content = (subject: string, words?: string) => ({
  source: document(subject, words),
  textOverrides: [],
})

describe.each(transports)('letters over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  const write = async (title: string, differing: object = {}, source = document(title)) =>
    (
      await client.newsletters.create({
        title,
        language: 'fr',
        today,
        start: { from: 'source', source },
        ...differing,
      })
    ).letter
  const titles = async (filter: Parameters<Client['newsletters']['list']>[0] = {}) =>
    (await client.newsletters.list(filter)).rows.map(({ title }) => title)
  const now = async (id: string) => (await client.newsletters.get({ id })).source

  it('keeps a document as it was given, byte for byte', async () => {
    const source = '\uFEFF<!-- \r\n --><mjml LANG=fr>\r\n\t<mj-body><mj-text>&nbsp;<br>é</mj-body>'
    const letter = await write('Nº 1', {}, source)
    expect(letter).toMatchObject({ state: 'draft', versionCount: 1, draftAt: null, cited: [] })
    expect(await now(letter.id)).toBe(source)
  })

  it('reads subject and language in the document, and names a letter by its subject', async () => {
    const source = document('Hello &amp; all', 'Hi', 'en')
    const { letter } = await client.newsletters.create({
      language: 'fr',
      today,
      start: { from: 'source', source },
    })
    expect(letter).toMatchObject({ title: 'Hello & all', subject: 'Hello & all', language: 'en' })
  })

  it('starts empty, from a template, or from another letter and what was typed in it', async () => {
    const { letter: empty } = await client.newsletters.create({ language: 'fr', today })
    expect(empty).toMatchObject({ title: 'Lettre', subject: '', template: null })
    const { letter } = await client.newsletters.create({
      title: 'Nº 1',
      language: 'fr',
      today,
      start: { from: 'template', template: 'monthly' },
    })
    expect(letter.template).toBe('monthly')
    await client.newsletters.saveDraft({ id: letter.id, ...content('Typed') })
    const { letter: next } = await client.newsletters.create({
      title: 'Nº 2',
      language: 'fr',
      today,
      start: { from: 'letter', id: letter.id },
    })
    expect(next).toMatchObject({ template: 'monthly', subject: 'Typed', versionCount: 1 })
    await expect(
      client.newsletters.create({ language: 'fr', today, start: { from: 'letter', id: nobody } }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { kind: 'letter' } })
  })

  it('lists what is to leave first, then the latest', async () => {
    await write('unplanned')
    await write('later', { plannedOn: '2026-12-20' })
    await write('soon', { plannedOn: '2026-11-27', plannedTime: '10:00' })
    await write('sooner', { plannedOn: '2026-11-27', plannedTime: '09:00' })
    for (const [title, sentAt] of [
      ['old', '2026-01-10T09:00:00.000Z'],
      ['recent', '2026-10-10T09:00:00.000Z'],
    ] as const) {
      const { id } = await write(title)
      await client.newsletters.markSent({ id, sentAt, audienceCount: 12 })
    }
    expect(await titles()).toEqual(['sooner', 'soon', 'later', 'unplanned', 'recent', 'old'])
    expect(await titles({ offset: 1, limit: 2 })).toEqual(['soon', 'later'])
  })

  it('filters by words without accents, state, template, language and year', async () => {
    const { id } = await write('Lettre de janvier', {}, document('Été', 'Les greffes du Puy'))
    await write('Letter', { plannedOn: '2027-01-04' }, document('Hi', 'Hello', 'en'))
    // 2025 in Paris has ended by then.
    const sentAt = '2025-12-31T23:30:00.000Z'
    await client.newsletters.markSent({ id, sentAt, audienceCount: 3 })
    expect(await titles({ text: 'GREFFES ete' })).toEqual(['Lettre de janvier'])
    expect(await titles({ text: 'greffes hello' })).toEqual([])
    expect(await titles({ state: 'draft' })).toEqual(['Letter'])
    expect(await titles({ language: 'en' })).toEqual(['Letter'])
    expect(await titles({ template: 'monthly' })).toEqual([])
    expect(await titles({ year: 2026 })).toEqual(['Lettre de janvier'])
    expect(await client.newsletters.facets()).toMatchObject({
      total: 2,
      years: [
        { value: 2027, count: 1 },
        { value: 2026, count: 1 },
      ],
    })
  })

  it('stands on the calendar on the day it left, else on the one it is planned for', async () => {
    const { id } = await write('sent', { plannedOn: '2026-11-20' })
    await write('planned', { plannedOn: '2026-11-24' })
    await write('unplanned')
    await client.newsletters.markSent({ id, sentAt: '2026-11-22T23:30:00Z', audienceCount: 1 })
    const week = { from: '2026-11-23', to: '2026-11-30' }
    expect(await client.newsletters.onCalendar(week)).toMatchObject([
      { title: 'sent', on: '2026-11-23' },
      { title: 'planned', on: '2026-11-24' },
    ])
  })

  it('plans a day with its time, and forgets the time with the day', async () => {
    const { id } = await write('Nº 1')
    const planned = { id, plannedOn: '2026-12-01', plannedTime: '10:00' }
    expect((await client.newsletters.update(planned)).letter).toMatchObject(planned)
    expect((await client.newsletters.update(planned)).actionId).toBe(null)
    const { letter } = await client.newsletters.update({ id, plannedOn: null })
    expect(letter).toMatchObject({ plannedOn: null, plannedTime: null })
    await client.history.undo({})
    expect(await client.newsletters.get({ id })).toMatchObject(planned)
  })

  it('keeps what is typed without an action, and says so', async () => {
    const { id } = await write('Nº 1')
    const actions = await client.history.list({ limit: 50 })
    const { savedAt } = await client.newsletters.saveDraft({ id, ...content('Typed') })
    expect(await client.newsletters.get({ id })).toMatchObject({
      subject: 'Typed',
      draftAt: savedAt,
      versionCount: 1,
    })
    expect(await client.history.list({ limit: 50 })).toEqual(actions)
    await client.newsletters.saveDraft({ id, ...content('Nº 1') })
    expect((await client.newsletters.get({ id })).draftAt).toBe(null)
  })

  it('keeps a version where something changed', async () => {
    const { id } = await write('Nº 1')
    const same = await client.newsletters.saveVersion({ id, reason: 'left', ...content('Nº 1') })
    expect(same).toMatchObject({ actionId: null, letter: { versionCount: 1 } })
    await client.newsletters.saveDraft({ id, ...content('Two') })
    const kept = await client.newsletters.saveVersion({ id, reason: 'asked', ...content('Two') })
    expect(kept.letter).toMatchObject({ subject: 'Two', versionCount: 2, draftAt: null })
    expect(await client.newsletters.versions({ id })).toMatchObject([
      { reason: 'asked', subject: 'Two', author: 'Ada', characterCount: document('Two').length },
      { reason: 'created', subject: 'Nº 1' },
    ])
    await client.history.undo({})
    const back = await client.newsletters.get({ id })
    expect(back).toMatchObject({ subject: 'Nº 1', versionCount: 1, draftAt: null })
    expect(back.source).toBe(document('Nº 1'))
  })

  it('shows the version before when one is undone, whatever was typed since', async () => {
    const { id } = await write('One')
    await client.newsletters.saveVersion({ id, reason: 'left', ...content('Two') })
    await client.newsletters.saveDraft({ id, ...content('Three') })
    await client.history.undo({})
    expect(await now(id)).toBe(document('One'))
  })

  it('holds a ready letter as it is, and gives the draft back when that is undone', async () => {
    const { id } = await write('One')
    await client.newsletters.saveDraft({ id, ...content('Typed') })
    const { letter } = await client.newsletters.markReady({ id, ...content('Typed') })
    expect(letter).toMatchObject({ state: 'ready', versionCount: 2, draftAt: null })
    const refused = { code: 'LETTER_NOT_DRAFT' }
    await expect(client.newsletters.saveDraft({ id, ...content('x') })).rejects.toMatchObject(
      refused,
    )
    await expect(
      client.newsletters.saveVersion({ id, reason: 'left', ...content('x') }),
    ).rejects.toMatchObject(refused)
    await expect(client.newsletters.markReady({ id, ...content('x') })).rejects.toMatchObject(
      refused,
    )
    await client.history.undo({})
    expect(await client.newsletters.get({ id })).toMatchObject({
      state: 'draft',
      subject: 'Typed',
      versionCount: 1,
    })
    await client.newsletters.markReady({ id, ...content('Typed') })
    const reopened = await client.newsletters.reopen({ id })
    expect(reopened.letter).toMatchObject({ state: 'draft', subject: 'Typed' })
    expect((await client.newsletters.reopen({ id })).actionId).toBe(null)
  })

  it('records when a letter left, to how many, and what it cited', async () => {
    const create = async (title: string, address = '') =>
      (await client.resources.create({ title, address })).resource
    const linked = await create('Lien', 'https://www.justice.example/guide/?utm_source=x')
    const named = await create('Nommée')
    await create('Absente', 'https://ailleurs.example/')
    const source = document(
      'Nº 1',
      `<a href="https://justice.example/guide?utm_campaign=lettre">ici</a>
       <a href='mailto:a@b.example'>x</a><!-- veillee item resource:${named.id} -->`,
    )
    const { id } = await write('Nº 1', {}, source)
    const sentAt = '2026-11-24T09:00:00.000Z'
    const { letter } = await client.newsletters.markSent({ id, sentAt, audienceCount: 386 })
    expect(letter).toMatchObject({ state: 'sent', sentAt, audienceCount: 386 })
    expect(letter.cited.map(({ title }) => title)).toEqual([linked.title, named.title])
    await client.newsletters.markSent({ id, sentAt, audienceCount: 380 })
    await client.history.undo({})
    expect((await client.newsletters.get({ id })).audienceCount).toBe(386)
    await client.newsletters.reopen({ id })
    expect(await client.newsletters.get({ id })).toMatchObject({
      state: 'draft',
      sentAt: null,
      audienceCount: null,
      cited: [],
    })
    await client.history.undo({})
    expect((await client.newsletters.get({ id })).cited).toHaveLength(2)
  })

  it('restores a version, keeping first what is typed; one undo gives that back', async () => {
    const { id } = await write('One')
    const [first] = await client.newsletters.versions({ id })
    await client.newsletters.saveVersion({ id, reason: 'asked', ...content('Two') })
    await client.newsletters.saveDraft({ id, ...content('Typed') })
    const versionId = first?.id ?? ''
    const { letter } = await client.newsletters.restoreVersion({ id, versionId })
    expect(letter).toMatchObject({ subject: 'One', draftAt: null })
    expect((await client.newsletters.versions({ id })).map(({ reason }) => reason)).toEqual([
      'restored',
      'left',
      'asked',
      'created',
    ])
    expect(await client.newsletters.version({ id, versionId })).toMatchObject(content('One'))
    await client.history.undo({})
    expect(await now(id)).toBe(document('Typed'))
    await expect(
      client.newsletters.restoreVersion({ id, versionId: nobody }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { kind: 'version' } })
  })

  it('puts a letter in the trash and takes it out', async () => {
    const { id } = await write('One')
    await client.newsletters.remove({ id })
    expect(await titles()).toEqual([])
    expect(await client.newsletters.trash()).toMatchObject([{ title: 'One' }])
    const gone = { code: 'NOT_FOUND', data: { kind: 'letter' } }
    await expect(client.newsletters.saveDraft({ id, ...content('x') })).rejects.toMatchObject(gone)
    await expect(client.newsletters.update({ id, title: 'x' })).rejects.toMatchObject(gone)
    await client.newsletters.restore({ id })
    expect(await titles()).toEqual(['One'])
    await client.history.undo({})
    expect(await titles()).toEqual([])
  })

  it('takes a letter out of the trash whole when its making was undone', async () => {
    const { id } = await write('One')
    await client.history.undo({})
    expect(await titles()).toEqual([])
    await client.newsletters.restore({ id })
    expect(await now(id)).toBe(document('One'))
    expect(await client.newsletters.versions({ id })).toHaveLength(1)
  })
})
