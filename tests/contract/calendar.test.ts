import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportPlan } from '../../preload/contract/calendar'
import { firstTuesday, found } from './founding'
import { type Connection, transports } from './transports'

const winter = { from: '2026-12-01', to: '2027-03-01' }

function ics(...events: string[][]): File {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT'])
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test', ...lines, 'END:VCALENDAR', '']
  return new File([text.join('\r\n')], 'agenda.ics', { type: 'text/calendar' })
}
const coffee = (...more: string[]) => [
  'UID:cafe@test',
  'DTSTART;TZID=Europe/Paris:20261203T093000',
  'DTEND;TZID=Europe/Paris:20261203T100000',
  'RRULE:FREQ=MONTHLY;BYDAY=1TH',
  'SUMMARY:Café',
  ...more,
]

describe.each(transports)('calendar over $name', ({ connect }) => {
  let connection: Connection
  beforeEach(async () => {
    connection = await connect()
    await found(connection.client)
  })
  afterEach(() => connection.close())

  async function plan(...files: File[]): Promise<ImportPlan> {
    for await (const step of await connection.client.calendar.planImport({ files })) {
      if (step.step === 'planned') return step.plan
    }
    throw new Error('no plan')
  }
  async function take(...files: File[]) {
    const { planId, entries } = await plan(...files)
    const keys = entries.filter(({ isSelected }) => isSelected).map(({ key }) => key)
    return connection.client.calendar.applyImport({ planId, keys })
  }
  const statuses = async (...files: File[]) =>
    (await plan(...files)).entries.map(({ title, status }) => [title, status])
  const shown = async () =>
    (await connection.client.calendar.occurrences(winter)).map(({ title, start, state }) => [
      title,
      start,
      state,
    ])

  it('makes a ritual of a recurring event, with its exceptions, after a backup', async () => {
    const override = [
      'UID:cafe@test',
      'RECURRENCE-ID;TZID=Europe/Paris:20270107T093000',
      'DTSTART;TZID=Europe/Paris:20270108T110000',
      'DTEND;TZID=Europe/Paris:20270108T113000',
      'SUMMARY:Café',
    ]
    const done = await take(ics(coffee('EXDATE;TZID=Europe/Paris:20270204T093000'), override))
    expect(done).toMatchObject({ created: 1, updated: 0, skipped: 0 })
    expect(await shown()).toEqual([
      ['Café', '2026-12-03T09:30', 'planned'],
      ['Café', '2027-01-08T11:00', 'planned'],
    ])
    const [folder = ''] = readdirSync(join(connection.dataFolder, 'backups'))
    expect(readdirSync(join(connection.dataFolder, 'backups', folder))).toHaveLength(1)
  })

  it('changes nothing when the same file comes again', async () => {
    await take(ics(coffee()))
    const before = await connection.client.rituals.list()
    expect(await statuses(ics(coffee()))).toEqual([['Café', 'unchanged']])
    expect(await take(ics(coffee()))).toMatchObject({ actionId: null, created: 0, updated: 0 })
    expect(await connection.client.rituals.list()).toEqual(before)
  })

  it('recognises its own export', async () => {
    const { ritual } = await connection.client.rituals.create(firstTuesday)
    const [series] = ritual.series
    const seriesId = series?.id ?? ''
    const january = { seriesId, originalStart: '2027-01-05T14:00' }
    await connection.client.rituals.moveOccurrence({
      ...january,
      start: '2027-01-06T09:00',
      durationMinutes: 30,
    })
    await connection.client.rituals.cancelOccurrence({
      seriesId,
      originalStart: '2026-12-01T14:00',
      reason: 'Grève',
    })
    const file = await connection.client.calendar.exportIcs({ ritualIds: [ritual.id] })
    expect(file.name).toBe('La Veillée.ics')
    expect(await statuses(file)).toEqual([['La Veillée', 'unchanged']])
  })

  it('updates what a newer version changes, and one undo takes the import back', async () => {
    await take(ics(coffee()))
    const before = await shown()
    const later = coffee('SEQUENCE:3').map((line) =>
      line.replace('SUMMARY:Café', 'SUMMARY:Café des nouveaux'),
    )
    const alone = [
      'UID:seul@test',
      'DTSTART;TZID=Europe/Paris:20261210T140000',
      'DURATION:PT2H',
      'SUMMARY:Visite',
    ]
    const file = ics(later, alone)
    expect(await statuses(file)).toEqual([
      ['Café des nouveaux', 'updated'],
      ['Visite', 'new'],
    ])
    const { actionId } = await take(file)
    expect((await shown()).map(([title]) => title)).toContain('Visite')
    await connection.client.history.undo({ actionId: actionId ?? '' })
    expect(await shown()).toEqual(before)
  })

  it('takes out of the trash what the file brings again', async () => {
    await take(ics(coffee()))
    const [ritual] = await connection.client.rituals.list()
    await connection.client.rituals.remove({ id: ritual?.id ?? '' })
    const { entries } = await plan(ics(coffee()))
    expect(entries[0]).toMatchObject({ status: 'new', notes: ['wasInTrash'] })
    await take(ics(coffee()))
    expect((await connection.client.rituals.list()).map(({ id }) => id)).toEqual([ritual?.id])
    expect(await connection.client.rituals.trash()).toEqual([])
  })

  it('writes only what was chosen, and forgets a plan once it is used', async () => {
    const other = coffee().map((line) => line.replace('cafe@', 'autre@').replace('Café', 'Autre'))
    const { planId, entries } = await plan(ics(coffee(), other))
    const keys = entries.filter(({ title }) => title === 'Autre').map(({ key }) => key)
    await connection.client.calendar.applyImport({ planId, keys })
    expect((await connection.client.rituals.list()).map(({ title }) => title)).toEqual(['Autre'])
    await expect(connection.client.calendar.applyImport({ planId, keys })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { kind: 'import' },
    })
  })

  it('remembers that a date was held when an import rewrites the series', async () => {
    await connection.client.workspace.createSample({ locale: 'fr', today: '2026-11-22' })
    const past = { from: '2026-01-01', to: '2026-11-01' }
    const before = await connection.client.calendar.occurrences(past)
    const text = await (await connection.client.calendar.exportIcs({ ritualIds: null })).text()
    const renamed = text
      .replaceAll('SUMMARY:Question du lundi', 'SUMMARY:Question de la semaine')
      .replaceAll(/SEQUENCE:(\d+)/g, 'SEQUENCE:9')
    await take(new File([renamed], 'tout.ics', { type: 'text/calendar' }))
    const after = await connection.client.calendar.occurrences(past)
    expect(after.map(({ start, state }) => [start, state])).toEqual(
      before.map(({ start, state }) => [start, state]),
    )
    expect(after.some(({ title }) => title === 'Question de la semaine')).toBe(true)
  })
})
