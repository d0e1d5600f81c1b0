import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LinkedBlock, LinkedName } from '../../preload/contract/letter-linked'
import { linkedItems } from '../../preload/rules/linked-blocks/linked-items'
import { firstTuesday, found } from './founding'
import { type Client, type Connection, transports } from './transports'

const today = '2026-11-24'
type Settings = LinkedBlock['settings']

describe.each(transports)('linked blocks over $name', ({ connect }) => {
  let connection: Connection
  let client: Client
  beforeEach(async () => {
    connection = await connect()
    client = connection.client
    await found(client)
  })
  afterEach(() => connection.close())

  const fill = async (name: LinkedName, settings: Settings = {}, current = '', day = today) => {
    const block = { name, settings, current }
    const [filled] = await client.newsletters.fillLinked({
      blocks: [block],
      language: 'fr',
      today: day,
    })
    if (!filled) throw new Error('nothing was filled')
    return filled
  }
  const said = async (name: LinkedName, settings: Settings = {}) =>
    [...linkedItems((await fill(name, settings)).source).values()].map(spaced)
  const spaced = (words: string) => words.replaceAll('\u00A0', ' ')
  const member = async (name: string, differing: object = {}) =>
    (await client.members.create({ name, role: null, ...differing })).member.id
  const ritual = async (differing: object = {}) =>
    (await client.rituals.create({ ...firstTuesday, ...differing })).ritual
  const session = async (differing: object = {}) =>
    (
      await client.sessions.create({
        kind: 'event',
        title: 'Journée',
        theme: '',
        linkedTo: '',
        mode: 'inPerson',
        startOn: '2026-11-30',
        startTime: '09:30',
        durationMinutes: 60,
        place: 'Espalion',
        link: '',
        scope: 'national',
        territory: '',
        leadId: null,
        agenda: '',
        minutes: '',
        timeZone: 'Europe/Paris',
        ...differing,
      })
    ).session
  const close = (id: string, differing: object = {}) =>
    client.sessions.close({
      target: { id },
      closing: {
        mode: 'hybrid',
        durationMinutes: 60,
        registeredCount: null,
        inPersonCount: null,
        remoteCount: null,
        attendances: [],
        minutes: '',
        items: [],
        resources: [],
        time: [],
        thanks: [],
        ...differing,
      },
    })

  it('lists what is to come, where it was moved to, less what was called off', async () => {
    const { series } = await ritual({ rrule: 'FREQ=WEEKLY;BYDAY=TU' })
    const seriesId = series[0]?.id ?? ''
    await session()
    await session({ title: 'Hors délai', startOn: '2027-03-01' })
    const before = await fill('agenda')
    expect(before.itemCount).toBe(5)
    await client.rituals.cancelOccurrence({
      seriesId,
      originalStart: '2026-12-01T14:00',
      reason: 'grève',
    })
    await client.rituals.moveOccurrence({
      seriesId,
      originalStart: '2026-12-08T14:00',
      span: 'one',
      start: '2026-12-09T10:15',
      durationMinutes: 60,
    })
    expect(await said('agenda')).toEqual([
      'lun. 30 nov. à 09:30 · Journée · Espalion',
      'mer. 9 déc. à 10:15 · La Veillée · en distanciel',
      'mar. 15 déc. à 14:00 · La Veillée · en distanciel',
      'mar. 22 déc. à 14:00 · La Veillée · en distanciel',
    ])
    const { changes, source } = await fill('agenda', {}, before.source)
    expect(
      changes.map(({ kind, before: was, after }) => [kind, spaced(was), spaced(after)]),
    ).toEqual([
      [
        'changed',
        'mar. 8 déc. à 14:00 · La Veillée · en distanciel',
        'mer. 9 déc. à 10:15 · La Veillée · en distanciel',
      ],
      ['removed', 'mar. 1er déc. à 14:00 · La Veillée · en distanciel', ''],
    ])
    expect((await fill('agenda', {}, source)).changes).toEqual([])
    expect((await fill('agenda', {}, source)).source).toBe(source)
  })

  it('keeps to the days, scope, mode, kind and rituals asked for', async () => {
    const { id } = await ritual()
    await ritual({ title: 'Fabrique', scope: 'local', territory: 'Aveyron', mode: 'inPerson' })
    await session()
    expect(await said('agenda', { days: '6' })).toEqual([])
    expect(await said('agenda', { days: '7', links: 'no' })).toHaveLength(1)
    expect(await said('agenda', { scope: 'local' })).toEqual([
      'mar. 1er déc. à 14:00 · Fabrique · en présentiel',
    ])
    expect(await said('agenda', { mode: 'remote' })).toHaveLength(1)
    expect(await said('agenda', { kind: 'event' })).toHaveLength(1)
    expect(await said('agenda', { rituals: id })).toEqual([
      'mar. 1er déc. à 14:00 · La Veillée · en distanciel',
    ])
    expect((await fill('agenda', { title: 'À <noter>' })).source).toContain(
      '<h2>À &lt;noter&gt;</h2>',
    )
  })

  it('speaks the language of the letter, in the zone of the workspace', async () => {
    await session({ title: 'Meeting' })
    const [filled] = await client.newsletters.fillLinked({
      blocks: [{ name: 'agenda', settings: {}, current: '' }],
      language: 'en',
      today,
    })
    expect([...linkedItems(filled?.source ?? '').values()].map(spaced)).toEqual([
      'Mon 30 Nov at 09:30 · Meeting · Espalion',
    ])
    expect(filled?.source).toContain('<h2>Coming up</h2>')
  })

  it('shows resources picked in their order, of a tag, or the newest reviewed', async () => {
    const add = async (title: string, differing: object = {}) =>
      (await client.resources.create({ title, ...differing })).resource.id
    const first = await add('Un', { state: 'reviewed', addedAt: '2026-01-01T00:00:00.000Z' })
    const second = await add('Deux', {
      state: 'reviewed',
      addedAt: '2026-01-02T00:00:00.000Z',
      address: 'https://exemple.fr/deux',
      licence: 'ccBy',
      tags: ['Lettre'],
    })
    const unread = await add('Trois')
    expect(await said('resources')).toEqual(['Deux · CC BY 4.0', 'Un'])
    expect(await said('resources', { count: '1' })).toEqual(['Deux · CC BY 4.0'])
    expect(await said('resources', { from: 'tag', tag: 'lettre' })).toEqual(['Deux · CC BY 4.0'])
    expect(await said('resources', { from: 'tag' })).toEqual([])
    const ids = `${unread} ${first} ${second}`
    expect(await said('resources', { from: 'picked', ids })).toEqual([
      'Trois',
      'Un',
      'Deux · CC BY 4.0',
    ])
    await client.resources.remove({ ids: [first] })
    expect(await said('resources', { from: 'picked', ids })).toEqual(['Trois', 'Deux · CC BY 4.0'])
  })

  it('tells of a session without naming who did not come', async () => {
    const ada = await member('Ada Lovelace', { agreesToBeNamed: true })
    const alan = await member('Alan Türing', { agreesToBeNamed: true })
    const grace = await member('Grace Hopper')
    const { id } = await session({ startOn: '2026-11-03' })
    const item = (kind: string, text: string, ownerId: string | null, rank: number) => ({
      id: `0198c0de-0000-7000-8000-00000000000${rank}`,
      kind,
      text,
      ownerId,
      dueOn: null,
      doneOn: null,
    })
    await close(id, {
      attendances: [
        { personId: ada, isRegistered: true, mode: 'inPerson', minutes: null },
        { personId: grace, isRegistered: true, mode: 'remote', minutes: null },
        { personId: alan, isRegistered: true, mode: null, minutes: null },
      ],
      minutes: '# Titre\n\nAda Lovelace a parlé, **sans** Alan Turing ni TÜRING alan.',
      items: [
        item('decision', 'Attendre Alan Türing', null, 1),
        item('action', 'Écrire', ada, 2),
        item('action', 'Relire', grace, 3),
        item('action', 'Prévenir', alan, 4),
      ],
    })
    expect(await said('minutes', { session: id })).toEqual([
      'Ada Lovelace a parlé, sans … ni ….',
      'Attendre …',
      'Écrire (Ada Lovelace)',
      'Relire',
      'Prévenir',
    ])
    const settings = { session: id, decisions: 'no', actions: 'no' }
    expect(await said('minutes', settings)).toHaveLength(1)
    expect((await client.newsletters.linkedChoices()).sessions).toEqual([
      { id, title: 'Journée', startOn: '2026-11-03' },
    ])
    expect(await said('minutes', { session: 'x' })).toEqual([])
  })

  it('thanks by name only people who agreed to be named', async () => {
    const ada = await member('Ada', { agreesToBeNamed: true })
    const grace = await member('Grace')
    const { id } = await session({ startOn: '2026-11-03' })
    const given = (personId: string, what: string, thankedOn: string | null = null) => ({
      personId,
      what,
      thankedOn,
    })
    const thanks = [given(ada, 'la salle'), given(ada, 'le café'), given(grace, 'la fiche')]
    await close(id, { thanks: [...thanks, given(grace, 'autre', '2026-11-04')] })
    const lines = await said('thanks')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^Ada : (la salle, le café|le café, la salle)$/)
    expect(lines[1]).toBe('Et merci à 1 personne de plus.')
    expect((await fill('thanks')).source).not.toContain('Grace')
    expect(await said('thanks', { since: '2026-11-04' })).toEqual([])
    expect(await said('thanks', { days: '5' })).toEqual([])
    await client.members.update({ id: ada, agreesToBeNamed: false })
    expect(await said('thanks')).toEqual(['Merci à 2 personnes.'])
  })

  it('counts what a period held as the share in person does', async () => {
    const { id } = await session({ startOn: '2026-10-03' })
    await close(id, { inPersonCount: 3, remoteCount: 1 })
    const { id: other } = await session({ startOn: '2026-10-10' })
    await close(other, { inPersonCount: 0, remoteCount: 4 })
    await client.resources.create({ title: 'A', addedAt: '2026-10-31T23:30:00.000Z' })
    await client.resources.create({ title: 'B', addedAt: '2026-10-31T22:30:00.000Z' })
    expect(await said('figures', { period: 'lastmonth' })).toEqual([
      '2 · séances tenues',
      '8 · présences',
      '38 % · des présences sur place',
      '1 · ressource ajoutée',
    ])
    const share = await client.share.compute({ from: '2026-10-01', to: '2026-11-01', today })
    expect(share.held).toMatchObject({
      sessions: { total: 2 },
      attendances: { inPerson: 3, total: 8 },
    })
    expect(await said('figures', { period: 'month', show: 'resources share' })).toEqual([
      '— · des présences sur place',
      '1 · ressource ajoutée',
    ])
    expect(
      (await fill('figures', { period: 'dates', from: '2026-10-10', to: '2026-10-11' })).source,
    ).toContain('En chiffres, du 10\u00A0octobre\u00A02026 au 11\u00A0octobre\u00A02026')
  })

  it('welcomes those who joined, by name only where they agreed', async () => {
    await member('Ada', { joinedOn: '2026-11-20', agreesToBeNamed: true })
    await member('Grace', { joinedOn: '2026-11-21' })
    await member('Ancien', { joinedOn: '2024-01-01', agreesToBeNamed: true })
    await member('Reparti', { joinedOn: '2026-11-01', leftOn: '2026-11-15', agreesToBeNamed: true })
    await member('Équipe', { role: 'pair', joinedOn: '2026-11-01', agreesToBeNamed: true })
    expect(await said('newcomers')).toEqual(['Ada', 'Et 1 autre personne.'])
    expect(await said('newcomers', { since: '2026-11-21' })).toEqual([
      '1 personne a rejoint la communauté.',
    ])
  })

  it('fills the linked blocks of a letter that starts from the last issue, none of a file', async () => {
    await session()
    const create = async (start: Parameters<Client['newsletters']['create']>[0]['start']) =>
      (await client.newsletters.create({ language: 'fr', today, start })).letter
    const source = `<mjml><mj-body>
      <!-- veillee agenda days="30" -->
      <mj-section css-class="veillee-hidden">
      </mj-section>
    </mj-body></mjml>`
    const first = await create({ from: 'source', source })
    expect(first.source).toBe(source)
    const next = await create({ from: 'letter', id: first.id })
    expect(next.source).toContain('Journée')
    expect(next.source).toContain('<mj-section css-class="veillee-hidden">\n        <mj-column>')
  })
})
