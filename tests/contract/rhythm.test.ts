import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstTuesday, found } from './founding'
import { type Connection, transports } from './transports'

const holidays = (...events: [uid: string, name: string, start: string, end: string][]) =>
  new File(
    [
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Veillee//Tests//FR',
        ...events.flatMap(([uid, name, start, end]) => [
          'BEGIN:VEVENT',
          `UID:${uid}`,
          'DTSTAMP:20260101T000000Z',
          `SUMMARY:${name}`,
          `DTSTART${start.includes('T') ? '' : ';VALUE=DATE'}:${start}`,
          `DTEND${end.includes('T') ? '' : ';VALUE=DATE'}:${end}`,
          'END:VEVENT',
        ]),
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ],
    'zone-a.ics',
    { type: 'text/calendar' },
  )
const christmas = ['noel@a', 'Vacances de Noël', '20261219', '20270104'] as const
const winter = ['hiver@a', 'Vacances d’hiver', '20270213', '20270301'] as const
const view = { from: '2026-12-09', today: '2026-12-09' }

describe.each(transports)('the rhythm over $name', ({ connect }) => {
  let connection: Connection
  beforeEach(async () => {
    connection = await connect()
    await found(connection.client)
  })
  afterEach(() => connection.close())
  const rhythm = () => connection.client.rhythm

  it('has settings that suit before anyone touches them, each undone by itself', async () => {
    const usual = {
      densePerWeek: 4,
      holeDays: 21,
      publicHolidays: 'france',
      schoolZone: null,
      defaultReminderMinutes: null,
    }
    expect(await rhythm().settings()).toEqual(usual)
    const { actionId } = await rhythm().updateSettings({ holeDays: 30 })
    expect(await rhythm().settings()).toEqual({ ...usual, holeDays: 30 })
    expect((await rhythm().updateSettings({ holeDays: 30 })).actionId).toBeNull()
    await connection.client.history.undo({ actionId: actionId ?? '' })
    expect(await rhythm().settings()).toEqual(usual)
    await rhythm().updateSettings({ holeDays: 31 })
    expect(await rhythm().settings()).toEqual({ ...usual, holeDays: 31 })
  })

  it('counts no public holidays where the clock is not that of Paris, unless asked', async () => {
    await connection.client.workspace.update({ timeZone: 'America/Montreal' })
    const year = { from: '2026-01-01', to: '2027-01-01' }
    expect(await rhythm().holidays(year)).toEqual([])
    await rhythm().updateSettings({ publicHolidays: 'alsaceMoselle' })
    expect(await rhythm().holidays(year)).toHaveLength(13)
  })

  it('shows twelve weeks from a Monday, a row a ritual, and what became of each date', async () => {
    const { client } = connection
    const { ritual } = await client.rituals.create(firstTuesday)
    const seriesId = ritual.series[0]?.id ?? ''
    const first = { seriesId, originalStart: '2026-12-01T14:00' }
    const second = { seriesId, originalStart: '2027-01-05T14:00' }
    await client.rituals.cancelOccurrence({ ...first, reason: 'neige' })
    await client.rituals.moveOccurrence({
      ...second,
      start: '2027-01-12T14:00',
      durationMinutes: 60,
    })
    const shown = await rhythm().view(view)
    expect(shown.weeksOn).toHaveLength(12)
    expect([shown.weeksOn[0], shown.weeksOn.at(-1)]).toEqual(['2026-12-07', '2027-02-22'])
    const [row] = shown.rows
    expect(row?.title).toBe('La Veillée')
    expect(row?.weeks.map((week) => week.map(({ start, isMoved }) => [start, isMoved]))).toEqual([
      [],
      [],
      [],
      [],
      [],
      [['2027-01-12T14:00', true]],
      [],
      [],
      [['2027-02-02T14:00', false]],
      [],
      [],
      [],
    ])
    expect(row?.regularity).toEqual({ held: 0, cancelled: 1, unsaid: 0, due: 1, ratio: 0 })
    const year = { ritualId: ritual.id, from: '2026-01-01', today: '2027-06-01' }
    expect(await rhythm().regularity(year)).toEqual({
      held: 0,
      cancelled: 1,
      unsaid: 5,
      due: 6,
      ratio: 0,
    })
  })

  it('warns of a dense week and of a hole, and lets holidays excuse the hole', async () => {
    const { client } = connection
    await client.rituals.create(firstTuesday)
    await rhythm().updateSettings({ publicHolidays: 'none', densePerWeek: 1, holeDays: 30 })
    const weekly = { title: 'Point', startOn: '2026-12-02', rrule: 'FREQ=DAILY;COUNT=2' }
    await client.rituals.create({ ...firstTuesday, ...weekly })
    const asked = { from: '2026-11-30', today: '2026-12-09', weeks: 6 }
    expect((await rhythm().view(asked)).warnings).toEqual([
      { kind: 'dense', weekOn: '2026-11-30', count: 3 },
      { kind: 'hole', territory: null, afterOn: '2026-12-03', beforeOn: '2027-01-05', days: 32 },
    ])
    await rhythm().importSchoolHolidays({ file: holidays([...christmas]), zone: 'A' })
    expect((await rhythm().view(asked)).warnings).toHaveLength(1)
  })

  it('tells the members of a territory that no meeting reaches', async () => {
    const { client } = connection
    const local = { scope: 'local', territory: 'Val-Bas', rrule: 'FREQ=WEEKLY' } as const
    await client.rituals.create({ ...firstTuesday, ...local })
    await client.members.create({ name: 'Lise', role: null, territory: 'Haut-Val' })
    const { warnings } = await rhythm().view({ ...view, weeks: 5 })
    expect(warnings).toEqual([
      { kind: 'hole', territory: 'Haut-Val', afterOn: null, beforeOn: null, days: 33 },
    ])
  })

  it('keeps the school holidays of a file under their zone, and brings them up to date', async () => {
    const lesson = ['cours@a', 'Cours', '20270105T090000Z', '20270105T100000Z'] as const
    const file = holidays([...christmas], [...winter], [...lesson])
    const first = await rhythm().importSchoolHolidays({ file, zone: ' A ' })
    expect(first).toMatchObject({ created: 2, updated: 0, unreadable: 1 })
    expect(await rhythm().schoolZones()).toEqual([{ zone: 'A', count: 2 }])
    const winterOnly = { from: '2027-02-01', to: '2027-03-01' }
    expect(await rhythm().holidays(winterOnly)).toEqual([
      {
        kind: 'school',
        name: 'Vacances d’hiver',
        zone: 'A',
        startOn: '2027-02-13',
        endOn: '2027-02-28',
      },
    ])
    const again = await rhythm().importSchoolHolidays({ file, zone: 'A' })
    expect(again).toMatchObject({ actionId: null, created: 0, updated: 0 })
    const later = holidays([...christmas], ['hiver@a', 'Vacances d’hiver', '20270220', '20270308'])
    const third = await rhythm().importSchoolHolidays({ file: later, zone: 'A' })
    expect(third).toMatchObject({ created: 0, updated: 1 })
    expect((await rhythm().holidays(winterOnly))[0]?.startOn).toBe('2027-02-20')
  })

  it('removes a zone, takes that back, and imports it again after', async () => {
    const zone = { file: holidays([...christmas], [...winter]), zone: 'A' }
    await rhythm().importSchoolHolidays(zone)
    const { actionId } = await rhythm().removeSchoolHolidays({ zone: 'A' })
    expect(await rhythm().schoolZones()).toEqual([])
    expect((await rhythm().settings()).schoolZone).toBeNull()
    await connection.client.history.undo({ actionId: actionId ?? '' })
    expect(await rhythm().schoolZones()).toEqual([{ zone: 'A', count: 2 }])
    expect((await rhythm().settings()).schoolZone).toBe('A')
    await rhythm().removeSchoolHolidays({ zone: 'A' })
    expect(await rhythm().importSchoolHolidays(zone)).toMatchObject({ created: 2 })
    expect((await rhythm().removeSchoolHolidays({ zone: 'B' })).actionId).toBeNull()
  })

  it('says so where a file holds no holiday', async () => {
    const noHoliday = { code: 'TABLE_UNREADABLE', data: { reason: 'noHoliday' } }
    const lesson = holidays(['cours@a', 'Cours', '20270105T090000Z', '20270105T100000Z'])
    for (const file of [lesson, new File(['rien'], 'rien.ics')]) {
      await expect(rhythm().importSchoolHolidays({ file, zone: 'A' })).rejects.toMatchObject(
        noHoliday,
      )
    }
    expect(await rhythm().schoolZones()).toEqual([])
  })

  it('names the programs that would balk at an export, and only for what is exported', async () => {
    const { client } = connection
    const { ritual } = await client.rituals.create({
      ...firstTuesday,
      rrule: 'FREQ=MONTHLY;BYDAY=1TU,3TU',
    })
    const plain = await client.rituals.create(firstTuesday)
    const { id: ritualId, title } = ritual
    const issue = { ritualId, title, consumer: 'outlook', issue: 'ruleTooComplex' }
    expect(await rhythm().consumerIssues({ ritualIds: null })).toEqual([issue])
    expect(await rhythm().consumerIssues({ ritualIds: [plain.ritual.id] })).toEqual([])
    await client.rituals.remove({ id: ritualId })
    expect(await rhythm().consumerIssues({ ritualIds: null })).toEqual([])
  })
})
