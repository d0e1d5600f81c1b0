import { describe, expect, it } from 'vitest'
import type { OccurrenceDetail, Ritual, Series } from '../../../../preload/contract/rituals'
import { readForm, readSchedule } from './read-form'
import { emptyForm, formOf, formOfDate, type RitualForm } from './ritual-form'

const zone = 'Europe/Paris'
const form = (changes: Partial<RitualForm> = {}): RitualForm => ({
  ...emptyForm('2026-11-20', zone, 'fr'),
  title: 'Café',
  ...changes,
})
const never = { kind: 'never' } as const
const firstTuesday = {
  frequency: 'monthlyByWeekday',
  position: 1,
  weekday: 'TU',
  interval: 1,
  ending: never,
} as const

describe('a ritual being written', () => {
  it('begins as a weekly hour from the next working day on', () => {
    const { draft } = readForm(form())
    expect(draft).toMatchObject({
      startOn: '2026-11-23',
      startTime: '14:00',
      durationMinutes: 60,
      rrule: 'FREQ=WEEKLY;BYDAY=MO',
    })
  })

  it('starts on the first day its rule gives from the day asked for', () => {
    const { draft } = readForm(form({ startOn: '2026-11-19', recurrence: firstTuesday }))
    expect(draft?.startOn).toBe('2026-12-01')
  })

  it('keeps the link of a call and the place of a meeting, both when hybrid', () => {
    const both = { place: 'Mende', link: 'https://visio.example/salle' }
    const kept = (mode: RitualForm['mode']) => {
      const { draft } = readForm(form({ ...both, mode }))
      return [draft?.place, draft?.link]
    }
    expect(kept('remote')).toEqual(['', both.link])
    expect(kept('inPerson')).toEqual([both.place, ''])
    expect(kept('hybrid')).toEqual([both.place, both.link])
  })

  it.each<[string, Partial<RitualForm>, Record<string, string>]>([
    ['no title', { title: '  ' }, { title: 'required' }],
    ['a title too long', { title: 'a'.repeat(201) }, { title: 'tooLong' }],
    ['a link that is no address', { link: 'visio' }, { link: 'webAddress' }],
    ['no day', { startOn: '' }, { startOn: 'date' }],
    ['no hour', { startTime: 'midi' }, { startTime: 'time' }],
    ['no length', { duration: 'longtemps' }, { durationMinutes: 'duration' }],
    ['two months long', { duration: '61 jours' }, { durationMinutes: 'tooLongDuration' }],
    [
      'every zero weeks',
      { recurrence: { ...firstTuesday, interval: 0 } },
      { interval: 'interval' },
    ],
    [
      'no weekday',
      { recurrence: { frequency: 'weekly', weekdays: [], interval: 1, ending: never } },
      { weekdays: 'weekdays' },
    ],
    [
      '30 February',
      { recurrence: { frequency: 'yearlyByDate', month: 2, day: 30, interval: 1, ending: never } },
      { rrule: 'noDate' },
    ],
    [
      'an end before its first date',
      { recurrence: { ...firstTuesday, ending: { kind: 'on', day: '2026-11-30' } } },
      { ending: 'endBeforeStart' },
    ],
    [
      'zero times',
      { recurrence: { ...firstTuesday, ending: { kind: 'after', count: 0 } } },
      { ending: 'count' },
    ],
  ])('says of %s what is wrong with which field', (_, changes, issues) => {
    expect(readForm(form(changes)).issues).toEqual(issues)
  })

  it('says everything that is wrong at once', () => {
    expect(readForm(form({ title: '', startTime: '' })).issues).toEqual({
      title: 'required',
      startTime: 'time',
    })
  })

  it('gives no schedule to show while a field of it is wrong, and one while only the title is', () => {
    expect(readSchedule(form({ startTime: '' }))).toBeNull()
    expect(readSchedule(form({ title: '' }))?.startOn).toBe('2026-11-23')
  })
})

describe('a ritual that exists', () => {
  const series: Series = {
    id: '0198a8f0-0000-7000-8000-000000000001',
    uid: 'one',
    sequence: 0,
    startOn: '2026-11-04',
    startTime: '09:00:30',
    timeZone: 'America/New_York',
    rrule: 'FREQ=WEEKLY;WKST=SU;BYDAY=TU',
    durationMinutes: 45,
    titleOverride: null,
    purposeOverride: null,
    modeOverride: null,
    scopeOverride: null,
    territoryOverride: null,
    hasOwnTeam: false,
    leadId: null,
    backupId: null,
    place: '',
    link: '',
  }
  const ritual: Ritual = {
    id: '0198a8f0-0000-7000-8000-000000000002',
    title: 'Revue',
    purpose: '',
    mode: 'remote',
    scope: 'national',
    territory: '',
    leadId: null,
    backupId: null,
    isFounding: false,
    templateKey: null,
    reminderMinutes: null,
    createdAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
    deletedAt: null,
    series: [series],
  }
  const schedule = ({ startOn, startTime, timeZone, rrule, durationMinutes }: Series) => ({
    startOn,
    startTime,
    timeZone,
    rrule,
    durationMinutes,
  })

  it('is written back as it is when only its title changed, though it starts off its rule', () => {
    const { draft } = readForm({ ...formOf(ritual, series, 'fr'), title: 'Revue de veille' })
    expect(draft).toMatchObject({ title: 'Revue de veille', ...schedule(series) })
  })

  it('keeps a rule the builder cannot show', () => {
    const odd = { ...series, rrule: 'FREQ=MONTHLY;BYDAY=1MO,3MO' }
    const opened = formOf({ ...ritual, series: [odd] }, odd, 'fr')
    expect(opened.keptRule).toBe(odd.rrule)
    expect(readForm({ ...opened, startTime: '10 h' }).draft).toMatchObject({
      ...schedule(odd),
      startTime: '10:00',
    })
  })

  it('begins on its new rule once the rule is changed', () => {
    const opened = formOf(ritual, series, 'fr')
    const { draft } = readForm({ ...opened, recurrence: firstTuesday })
    expect(draft).toMatchObject({ startOn: '2026-12-01', rrule: 'FREQ=MONTHLY;BYDAY=1TU' })
  })

  it('happens once when its recurrence is taken away', () => {
    const { draft } = readForm({ ...formOf(ritual, series, 'fr'), recurrence: null })
    expect(draft).toMatchObject({ startOn: '2026-11-04', rrule: null })
  })
  const moved: OccurrenceDetail = {
    seriesId: series.id,
    originalStart: '2026-11-10T09:00:30',
    ritualId: ritual.id,
    ...schedule(series),
    startOn: '2026-11-12',
    startTime: '10:00',
    title: 'Revue spéciale',
    purpose: '',
    mode: 'inPerson',
    place: 'Mairie',
    link: '',
    scope: 'national',
    territory: '',
    leadId: null,
    backupId: null,
    differs: ['start', 'title', 'mode', 'place'],
  }

  it('opens on one date with its own values, which come back as they are', () => {
    const { draft } = readForm(formOfDate(ritual, series, moved, 'fr'))
    expect(draft).toMatchObject({
      title: 'Revue spéciale',
      mode: 'inPerson',
      place: 'Mairie',
      startOn: '2026-11-12',
      startTime: '10:00',
      rrule: series.rrule,
    })
  })

  it('takes the new day of one date as it is, on its rule or not', () => {
    const opened = formOfDate(ritual, series, moved, 'fr')
    const { draft } = readForm({ ...opened, startOn: '2026-11-14' })
    expect(draft).toMatchObject({ startOn: '2026-11-14', rrule: series.rrule })
  })

  it('puts one date on the new rule, once the rule is changed', () => {
    const opened = formOfDate(ritual, series, moved, 'fr')
    const { draft } = readForm({ ...opened, recurrence: firstTuesday })
    expect(draft).toMatchObject({ startOn: '2026-12-01', rrule: 'FREQ=MONTHLY;BYDAY=1TU' })
  })
})

describe('a reminder', () => {
  it.each([
    ['20 min', 20],
    ['2 h', 120],
    ['7 jours', 10_080],
  ])('is read as it is typed: %s', (reminderTyped, minutes) => {
    expect(readForm(form({ reminderTyped })).draft?.reminderMinutes).toBe(minutes)
  })

  it.each(['', 'bientôt', '8 jours'])(
    'is refused where it is no length, or too long: %s',
    (typed) => {
      expect(readForm(form({ reminderTyped: typed })).issues).toHaveProperty('reminderMinutes')
    },
  )
})
