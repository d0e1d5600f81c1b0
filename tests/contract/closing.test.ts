import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Attendance } from '../../preload/contract/attendance-shapes'
import type { Closing } from '../../preload/contract/session-shapes'
import { firstTuesday, found } from './founding'
import { type Connection, transports } from './transports'

const december = { from: '2026-12-01', to: '2027-01-01' }
const decision = '0198c0de-0000-7000-8000-00000000000d'
const link = '0198c0de-0000-7000-8000-00000000000e'

describe.each(transports)('closing a session over $name', ({ connect }) => {
  let connection: Connection
  let people: { ada: string; grace: string; alan: string }
  beforeEach(async () => {
    connection = await connect()
    await found(connection.client)
    const create = async (name: string) =>
      (await connection.client.members.create({ name, role: null })).member.id
    people = {
      ada: await create('Ada Lovelace'),
      grace: await create('Grace Hopper'),
      alan: await create('Alan Turing'),
    }
  })
  afterEach(() => connection.close())

  const occurrenceKey = async () => {
    const { ritual } = await connection.client.rituals.create(firstTuesday)
    return { seriesId: ritual.series[0]?.id ?? '', originalStart: '2026-12-01T14:00' }
  }
  const attendees = (): Attendance[] => [
    { personId: people.ada, isRegistered: true, mode: 'inPerson', minutes: 75 },
    { personId: people.grace, isRegistered: false, mode: 'remote', minutes: 40 },
    { personId: people.alan, isRegistered: true, mode: null, minutes: null },
  ]
  const closing = (): Closing => ({
    mode: 'hybrid',
    durationMinutes: 75,
    registeredCount: null,
    inPersonCount: null,
    remoteCount: null,
    attendances: attendees(),
    minutes: 'On a *décidé*.',
    items: [
      {
        id: decision,
        kind: 'decision',
        text: 'Écrire la charte',
        ownerId: people.ada,
        dueOn: '2027-01-15',
        doneOn: null,
      },
    ],
    resources: [{ id: link, title: 'La charte', address: 'https://example.org/charte' }],
    time: [
      {
        personId: people.grace,
        preparationMinutes: 30,
        facilitationMinutes: 75,
        debriefMinutes: 0,
      },
    ],
    thanks: [{ personId: people.alan, what: 'la salle', thankedOn: null }],
  })

  it('turns an occurrence into a closed session with everything the sheet says', async () => {
    const { client } = connection
    const key = await occurrenceKey()
    const { session, actionId } = await client.sessions.close({ target: key, closing: closing() })
    const { attendances: _list, ...said } = closing()
    expect(actionId).not.toBeNull()
    expect(session).toMatchObject({
      ...said,
      state: 'closed',
      counts: { registered: 2, inPerson: 1, remote: 1 },
    })
    expect(session.closedAt).not.toBeNull()
    expect(session.attendances.map(({ name, mode }) => [name, mode])).toEqual([
      ['Ada Lovelace', 'inPerson'],
      ['Alan Turing', null],
      ['Grace Hopper', 'remote'],
    ])
    const [first] = await client.calendar.occurrences(december)
    expect(first).toMatchObject({ state: 'held', sessionId: session.id })
    const again = await client.sessions.close({ target: key, closing: closing() })
    expect(again.actionId).toBeNull()
  })

  it('takes everything back in one undo', async () => {
    const { client } = connection
    const key = await occurrenceKey()
    const { session } = await client.sessions.createFromOccurrence(key)
    await client.sessions.setAttendance({
      id: session.id,
      attendances: [{ personId: people.grace, isRegistered: true, mode: null, minutes: null }],
    })
    const before = await client.sessions.get({ id: session.id })
    await client.sessions.close({ target: { id: session.id }, closing: closing() })
    await client.history.undo({})
    const { updatedAt: _then, ...after } = await client.sessions.get({ id: session.id })
    expect({ ...after, updatedAt: before.updatedAt }).toEqual(before)
    const [first] = await client.calendar.occurrences(december)
    expect(first).toMatchObject({ state: 'planned' })
  })

  it('leaves no session where closing an occurrence was undone, and closes it again', async () => {
    const { client } = connection
    const key = await occurrenceKey()
    await client.sessions.close({ target: key, closing: closing() })
    await client.history.undo({})
    expect(await client.sessions.ofOccurrence(key)).toBeNull()
    const { session: opened } = await client.sessions.createFromOccurrence(key)
    expect(opened).toMatchObject({ state: 'planned', minutes: '', attendances: [], time: [] })
    const { session } = await client.sessions.close({ target: key, closing: closing() })
    expect(session.attendances).toHaveLength(3)
    expect(session.thanks).toEqual(closing().thanks)
  })

  it('rewrites what it said when it is closed again, and keeps a list that is not given', async () => {
    const { client } = connection
    const key = await occurrenceKey()
    const first = await client.sessions.close({ target: key, closing: closing() })
    const { session } = await client.sessions.close({
      target: key,
      closing: {
        ...closing(),
        attendances: null,
        remoteCount: 12,
        items: [],
        time: [
          {
            personId: people.grace,
            preparationMinutes: 0,
            facilitationMinutes: 90,
            debriefMinutes: 10,
          },
        ],
        thanks: [],
      },
    })
    expect(session).toMatchObject({
      closedAt: first.session.closedAt,
      items: [],
      thanks: [],
      time: [{ preparationMinutes: 0, facilitationMinutes: 90, debriefMinutes: 10 }],
      counts: { registered: 2, inPerson: 1, remote: 12 },
    })
    expect(session.attendances).toHaveLength(3)
    const shorter = { ...closing(), attendances: attendees().slice(0, 1) }
    const last = await client.sessions.close({ target: key, closing: shorter })
    expect(last.session.attendances.map(({ name }) => name)).toEqual(['Ada Lovelace'])
    expect(last.session.items).toHaveLength(1)
  })

  it('accepts more people than were registered, and a session without length', async () => {
    const { client } = connection
    const key = await occurrenceKey()
    const { session } = await client.sessions.close({
      target: key,
      closing: { ...closing(), durationMinutes: 0, registeredCount: 1, inPersonCount: 30 },
    })
    expect(session.counts).toEqual({ registered: 1, inPerson: 30, remote: 1 })
  })

  it('writes nothing when a name of the closing is nobody', async () => {
    const { client } = connection
    const key = await occurrenceKey()
    const stranger = '0198c0de-0000-7000-8000-000000000000'
    const thanks = [{ personId: stranger, what: 'tout', thankedOn: null }]
    await expect(
      client.sessions.close({ target: key, closing: { ...closing(), thanks } }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { kind: 'member' } })
    expect(await client.sessions.ofOccurrence(key)).toBeNull()
    expect((await client.sessions.list({})).total).toBe(0)
  })

  it('puts a cancelled date back on when it is closed after all', async () => {
    const { client } = connection
    const key = await occurrenceKey()
    await client.rituals.cancelOccurrence({ ...key, reason: 'Grève' })
    const { session } = await client.sessions.close({ target: key, closing: closing() })
    expect(session).toMatchObject({ state: 'closed', reason: '' })
    await client.sessions.reopen({ id: session.id })
    const [first] = await client.calendar.occurrences(december)
    expect(first).toMatchObject({ state: 'planned', reason: '' })
  })

  it('says what is past and waits to be closed, the oldest first', async () => {
    const { client } = connection
    const key = await occurrenceKey()
    const waiting = (now: string) => client.sessions.waiting({ now, since: '2026-11-01' })
    expect(await waiting('2026-12-01T13:59:00Z')).toEqual([])
    expect(await waiting('2026-12-01T14:00:00Z')).toMatchObject([
      { sessionId: null, occurrence: key, title: 'La Veillée', startTime: '14:00' },
    ])
    const { session } = await client.sessions.createFromOccurrence(key)
    expect(await waiting('2027-01-06T00:00:00Z')).toMatchObject([
      { sessionId: session.id, occurrence: key },
      { sessionId: null, startOn: '2027-01-05' },
    ])
    await client.sessions.close({ target: key, closing: closing() })
    const january = { ...key, originalStart: '2027-01-05T14:00' }
    await client.rituals.cancelOccurrence({ ...january, reason: 'Grève' })
    expect(await waiting('2027-01-06T00:00:00Z')).toEqual([])
  })

  it('ticks people, corrects them and takes them off the list', async () => {
    const { client } = connection
    const key = await occurrenceKey()
    const { session } = await client.sessions.createFromOccurrence(key)
    const { id } = session
    const set = (attendances: Parameters<typeof client.sessions.setAttendance>[0]['attendances']) =>
      client.sessions.setAttendance({ id, attendances })
    await set([{ personId: people.ada, isRegistered: true, mode: null, minutes: null }])
    const came = { personId: people.ada, isRegistered: true, mode: 'remote', minutes: 12 } as const
    expect((await set([came])).session.attendances).toMatchObject([came])
    expect((await set([came])).actionId).toBeNull()
    const byAda = await client.sessions.list({ personId: people.ada })
    expect(byAda.rows.map((row) => row.counts)).toEqual([{ registered: 1, inPerson: 0, remote: 1 }])
    await client.sessions.removeAttendance({ id, personIds: [people.ada] })
    expect((await client.sessions.get({ id })).attendances).toEqual([])
    await set([came])
    expect((await client.sessions.get({ id })).attendances).toMatchObject([came])
  })

  it('gives the attendance sheet as a table that a spreadsheet opens, formulas made text', async () => {
    const { client } = connection
    const { member } = await client.members.create({
      name: '=SUM(A1)',
      role: null,
      organisation: 'Greffe ; Nice',
    })
    const key = await occurrenceKey()
    const attendances = [
      ...attendees().slice(0, 1),
      { personId: member.id, isRegistered: false, mode: 'remote', minutes: null } as const,
    ]
    const { session } = await client.sessions.close({
      target: key,
      closing: { ...closing(), attendances },
    })
    const headers = [
      'Nom',
      'Organisation',
      'Territoire',
      'Inscrit',
      'Présence',
      'Minutes',
      'Signature',
    ]
    const words = { yes: 'oui', inPerson: 'présentiel', remote: 'distanciel' }
    const file = await client.sessions.exportAttendance({ id: session.id, headers, words })
    expect(file.name).toBe('La Veillée 2026-12-01.csv')
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())
    expect(text.split('\r\n')).toEqual([
      `\uFEFF${headers.join(';')}`,
      `'=SUM(A1);"Greffe ; Nice";;;distanciel;;`,
      'Ada Lovelace;;;oui;présentiel;75;',
      '',
    ])
  })

  it('exports one date as a single event that a later export moves or calls off', async () => {
    const { client } = connection
    const { session } = await client.sessions.createFromOccurrence(await occurrenceKey())
    const { id } = session
    const lines = async () => (await (await client.sessions.exportIcs({ id })).text()).split('\r\n')
    const first = await lines()
    expect(first).toContain('METHOD:PUBLISH')
    expect(first).toContain(`UID:${id}@veillee`)
    expect(first).toContain('SUMMARY:La Veillée')
    expect(first).toContain('DTSTART;TZID=Europe/Paris:20261201T140000')
    const event = first.slice(first.indexOf('BEGIN:VEVENT'))
    expect(event.filter((line) => /^(RRULE|RECURRENCE-ID)/.test(line))).toEqual([])
    await client.sessions.cancel({ id, reason: 'Grève' })
    const last = await lines()
    expect(last).toContain('STATUS:CANCELLED')
    const sequence = (text: string[]) =>
      Number(text.find((line) => line.startsWith('SEQUENCE:'))?.slice(9))
    expect(sequence(last)).toBeGreaterThan(sequence(first))
  })

  it('names whom to write to, without those who are opposed to it', async () => {
    const { client } = connection
    await client.members.update({ id: people.ada, email: 'ada@example.org' })
    await client.members.update({ id: people.alan, email: 'alan@x.fr', isOpposedToMail: true })
    const { session } = await client.sessions.close({
      target: await occurrenceKey(),
      closing: closing(),
    })
    const { id } = session
    const to = { id, today: '2026-12-02' }
    expect(await client.sessions.recipients({ ...to, purpose: 'reminder' })).toEqual({
      basis: 'registered',
      emails: ['ada@example.org'],
      opposedCount: 1,
      withoutEmailCount: 0,
    })
    expect(await client.sessions.recipients({ ...to, purpose: 'followUp' })).toEqual({
      basis: 'attended',
      emails: ['ada@example.org'],
      opposedCount: 0,
      withoutEmailCount: 1,
    })
  })

  it('recognises people in a pasted list, and says who could be meant where it is unsure', async () => {
    const { client } = connection
    await client.members.create({ name: 'Ada Lovelace', role: null, organisation: 'Nice' })
    const { session } = await client.sessions.createFromOccurrence(await occurrenceKey())
    const text = 'HOPPER Grace; Ada Lovelace\n---\nGrâce Hopper; Alan Turning'
    const read = await client.sessions.readAttendance({ id: session.id, source: { text } })
    expect(read).toMatchObject({
      source: 'list',
      rows: [
        { line: 1, match: 'name', personId: people.grace, mode: 'remote', minutes: null },
        { line: 1, match: 'ambiguous', personId: null },
        { line: 3, match: 'none', candidates: [{ id: people.alan }] },
      ],
      skipped: [{ line: 2, text: '---' }],
    })
    expect(read.rows).toHaveLength(3)
    expect(read.rows[1]?.candidates).toHaveLength(2)
  })
})
