import { describe, expect, it } from 'vitest'
import { type ClosingForm, closingFormOf, itemLine, withDuration, withMode } from './closing-form'
import type { ClosingSubject } from './closing-subject'
import { headsOf, readClosing } from './read-closing'

const claire = '0198c0de-0000-7000-8000-000000000001'
const nadia = '0198c0de-0000-7000-8000-000000000002'
const bruno = '0198c0de-0000-7000-8000-000000000003'
const link = '0198c0de-0000-7000-8000-000000000004'
const subject: ClosingSubject = {
  target: { seriesId: claire, originalStart: '2026-11-19T09:30' },
  draftKey: 'cafe',
  title: 'Café des nouveaux',
  mode: 'remote',
  startOn: '2026-11-19',
  startTime: '09:30',
  durationMinutes: 30,
  startAt: '2026-11-19T08:30:00.000Z',
  isOfRitual: true,
  session: null,
}
const sheet = (changes: Partial<ClosingForm> = {}): ClosingForm => ({
  ...closingFormOf(subject, [claire, nadia], claire, 'fr'),
  ...changes,
})
const issuesOf = (changes: Partial<ClosingForm>) => [
  ...(readClosing(sheet(changes)).issues ?? new Map<string, string>()),
]
const timeOf = (facilitation: string) => [
  { personId: claire, preparation: '', facilitation, debrief: '' },
]

describe('the closing sheet', () => {
  it('opens ready to be closed: whoever closes spent its length on it', () => {
    expect(readClosing(sheet()).closing).toMatchObject({
      mode: 'remote',
      durationMinutes: 30,
      registeredCount: null,
      attendances: [],
      time: [
        { personId: claire, facilitationMinutes: 30, preparationMinutes: 0 },
        { personId: nadia, facilitationMinutes: 0 },
      ],
    })
  })

  it.each([
    ['1h20', 80],
    ['20', 20],
    ['1,5 h', 90],
    ['', 0],
  ])('reads %j as %i minutes of somebody’s time', (typed, minutes) => {
    const { closing } = readClosing(sheet({ time: timeOf(typed) }))
    expect(closing?.time[0]?.facilitationMinutes).toBe(minutes)
  })

  it.each<[string, Partial<ClosingForm>, [string, string]]>([
    ['no duration', { duration: 'longtemps' }, ['duration', 'duration']],
    ['a negative head count', { isHeadsOnly: true, remote: '-3' }, ['remote', 'heads']],
    ['no number of heads', { isHeadsOnly: true, registered: 'vingt' }, ['registered', 'heads']],
    [
      'no length of time',
      { time: timeOf('beaucoup') },
      [`time.${claire}.facilitation`, 'duration'],
    ],
    [
      'more than a day of work',
      { time: timeOf('25 h') },
      [`time.${claire}.facilitation`, 'tooLong'],
    ],
    [
      'thanks to nobody',
      { thanks: [{ key: 'a', personId: null, what: 'la salle', thankedOn: null }] },
      ['thanks.a.personId', 'person'],
    ],
    [
      'thanks for nothing',
      { thanks: [{ key: 'a', personId: bruno, what: ' ', thankedOn: null }] },
      ['thanks.a.what', 'what'],
    ],
    [
      'no web address',
      { resources: [{ id: link, title: 'Guide', address: 'javascript:alert(1)' }] },
      [`resources.${link}.address`, 'webAddress'],
    ],
    [
      'an address without a title',
      { resources: [{ id: link, title: '', address: 'https://example.org' }] },
      [`resources.${link}.title`, 'title'],
    ],
  ])('says on its field that there is %s', (_what, changes, issue) => {
    expect(issuesOf(changes)).toEqual([issue])
  })

  it('lets a session of three days take three days of work', () => {
    expect(issuesOf({ duration: '3 jours', time: timeOf('26 h') })).toEqual([])
  })

  it('lets more people come than were registered', () => {
    const form = sheet({ isHeadsOnly: true, registered: '5', remote: '9', inPerson: 'oubli' })
    expect(readClosing(form).closing).toMatchObject({
      registeredCount: 5,
      inPersonCount: 0,
      remoteCount: 9,
      attendances: null,
    })
    expect(headsOf(form)).toEqual({ registered: 5, inPerson: 0, remote: 9 })
  })

  it('leaves empty lines out', () => {
    const { closing } = readClosing(
      sheet({
        resources: [{ id: link, title: '', address: '' }],
        thanks: [{ key: 'a', personId: null, what: '', thankedOn: null }],
      }),
    )
    expect(closing).toMatchObject({ resources: [], thanks: [] })
  })

  it('has facilitation follow the length, unless it was said apart', () => {
    const longer = withDuration(sheet(), '45')
    expect(readClosing(longer).closing?.time[0]?.facilitationMinutes).toBe(45)
    const apart = withDuration(sheet({ time: timeOf('20') }), '45')
    expect(readClosing(apart).closing?.time[0]?.facilitationMinutes).toBe(20)
  })

  it('takes those who came along when the mode changes', () => {
    const who = { personId: bruno, name: 'Bruno', organisation: '', isRegistered: true }
    const form = sheet({ list: [{ ...who, mode: 'remote', minutes: 20 }] })
    expect(headsOf(withMode(form, 'inPerson'))).toEqual({ registered: 1, inPerson: 1, remote: 0 })
  })
})

describe('a line of what was decided', () => {
  it.each([
    ['Écrire la charte', 'decision', 'Écrire la charte'],
    ['action : écrire au rectorat', 'action', 'écrire au rectorat'],
    ['À faire : la salle', 'action', 'la salle'],
    ['Décision: on garde le mardi', 'decision', 'on garde le mardi'],
  ])('%j is a kind of its own', (typed, kind, text) => {
    expect(itemLine(typed, 'decision')).toMatchObject({ kind, text, dueOn: '' })
  })

  it('is none without words', () => {
    expect(itemLine('action : ', 'decision')).toBeNull()
  })
})
