import { describe, expect, it } from 'vitest'
import { datesOf, stateOf } from '../../../tests/fixtures/ritual-state'
import type { DateChange } from './date-change'
import { planEdit } from './plan-edit'
import type { EditMoment, OccurrenceRow, RitualState, SeriesRow } from './ritual-state'

const moment: EditMoment = { at: '2027-01-01T00:00:00Z', today: '2027-01-01', newSeriesId: 's2' }
const change = (fields: Partial<DateChange>): DateChange => ({
  identity: {},
  upkeep: {},
  ...fields,
})
const edit = (
  state: RitualState,
  span: 'one' | 'following' | 'all',
  originalStart: string,
  fields: Partial<DateChange>,
  seriesId = 's1',
) => planEdit(state, { seriesId, originalStart, span, change: change(fields) }, moment)
const starts = (state: RitualState, to = '2027-04-01') =>
  datesOf(state, '2027-01-01', to).map(({ start }) => start)
const rules = (state: RitualState) =>
  state.series.map(({ startOn, startTime, rrule }) => [startOn, startTime, rrule])
const live = (state: RitualState) => state.exceptions.filter(({ deletedAt }) => deletedAt === null)
const keys = (state: RitualState) =>
  live(state).map(({ id, seriesId, originalStart }) => [id, seriesId, originalStart])

const cancelled = (originalStart: string): Partial<OccurrenceRow> => ({
  originalStart,
  state: 'cancelled',
  reason: 'Grève',
})
const movedTo = (originalStart: string, startOn: string): Partial<OccurrenceRow> => ({
  originalStart,
  startOn,
  startTime: '10:00',
})

describe('this date and the following', () => {
  it('keeps every date where only a name changes, on a series of its own from there on', () => {
    const before = stateOf({})
    const { state, key } = edit(before, 'following', '2027-02-16T14:00', {
      identity: { title: 'Question du jour' },
    })
    expect(starts(state)).toEqual(starts(before))
    expect(datesOf(state).map(({ title }) => title)).toEqual([
      ...Array.from({ length: 2 }, () => 'Question du mardi'),
      ...Array.from({ length: 7 }, () => 'Question du jour'),
    ])
    expect(rules(state)).toEqual([
      ['2027-02-02', '14:00', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270215'],
      ['2027-02-16', '14:00', 'FREQ=WEEKLY;BYDAY=TU'],
    ])
    expect(key).toEqual({ seriesId: 's2', originalStart: '2027-02-16T14:00' })
    expect(state.series.map(({ uid }) => uid)).toEqual(['s1@veillee', 's2@veillee'])
  })

  it.each<[string, Partial<SeriesRow>, string, [string, string | null, string | null][]]>([
    [
      'a COUNT gives the new series what is left of it',
      { rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=10' },
      '2027-02-23T14:00',
      [
        ['2027-02-02', '14:00', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270222'],
        ['2027-02-23', '14:00', 'FREQ=WEEKLY;BYDAY=TU;COUNT=7'],
      ],
    ],
    [
      'an UNTIL stays that of the new series',
      { rrule: 'FREQ=WEEKLY;UNTIL=20270330;BYDAY=TU' },
      '2027-02-23T14:00',
      [
        ['2027-02-02', '14:00', 'FREQ=WEEKLY;UNTIL=20270222;BYDAY=TU'],
        ['2027-02-23', '14:00', 'FREQ=WEEKLY;UNTIL=20270330;BYDAY=TU'],
      ],
    ],
    [
      'the first date beside its rule counts for one',
      { startOn: '2027-02-01', rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=5' },
      '2027-02-09T14:00',
      [
        ['2027-02-01', '14:00', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270208'],
        ['2027-02-09', '14:00', 'FREQ=WEEKLY;BYDAY=TU;COUNT=3'],
      ],
    ],
    [
      'a fortnight keeps its weeks',
      { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH' },
      '2027-02-18T14:00',
      [
        ['2027-02-02', '14:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270217'],
        ['2027-02-18', '14:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH'],
      ],
    ],
    [
      'all day long',
      { startTime: null, durationMinutes: 1440, rrule: 'FREQ=DAILY;INTERVAL=3;COUNT=9' },
      '2027-02-11',
      [
        ['2027-02-02', null, 'FREQ=DAILY;INTERVAL=3;UNTIL=20270210'],
        ['2027-02-11', null, 'FREQ=DAILY;INTERVAL=3;COUNT=6'],
      ],
    ],
  ])('%s', (_, own, from, expected) => {
    const before = stateOf(own)
    const { state } = edit(before, 'following', from, { place: 'Salle B' })
    expect(rules(state)).toEqual(expected)
    expect(starts(state)).toEqual(starts(before))
    expect(datesOf(state).map(({ place }) => place)).toEqual(
      starts(before).map((start) => (start < from ? 'Salle A' : 'Salle B')),
    )
  })

  it('changes the series in place on its first date', () => {
    const { state } = edit(stateOf({}), 'following', '2027-02-02T14:00', { place: 'Salle B' })
    expect(state.series.map(({ id, place }) => [id, place])).toEqual([['s1', 'Salle B']])
  })

  it('splits twice, each part its own; what changes later reaches the later parts', () => {
    const first = edit(stateOf({}), 'following', '2027-03-02T14:00', {
      identity: { title: 'En mars' },
    })
    const second = planEdit(
      first.state,
      {
        seriesId: 's1',
        originalStart: '2027-02-16T14:00',
        span: 'following',
        change: change({ start: '2027-02-16T15:30' }),
      },
      { ...moment, newSeriesId: 's3' },
    )
    expect(datesOf(second.state).map(({ start, title }) => `${start} ${title}`)).toEqual([
      '2027-02-02T14:00 Question du mardi',
      '2027-02-09T14:00 Question du mardi',
      '2027-02-16T15:30 Question du mardi',
      '2027-02-23T15:30 Question du mardi',
      '2027-03-02T15:30 En mars',
      '2027-03-09T15:30 En mars',
      '2027-03-16T15:30 En mars',
      '2027-03-23T15:30 En mars',
      '2027-03-30T15:30 En mars',
    ])
  })

  it('leaves exceptions before it where they are and takes those after it along, ids and all', () => {
    const before = stateOf({}, [
      cancelled('2027-02-09T14:00'),
      movedTo('2027-02-02T14:00', '2027-03-04'),
      cancelled('2027-02-23T14:00'),
      movedTo('2027-03-02T14:00', '2027-02-11'),
    ])
    const { state, fate } = edit(before, 'following', '2027-02-16T14:00', {
      start: '2027-02-17T14:30',
    })
    expect(keys(state)).toEqual([
      ['o0', 's1', '2027-02-09T14:00'],
      ['o1', 's1', '2027-02-02T14:00'],
      ['o2', 's2', '2027-02-24T14:30'],
      ['o3', 's2', '2027-03-03T14:30'],
    ])
    expect(fate).toEqual({ kept: 0, moved: 2, dropped: 0 })
    expect(starts(state, '2027-03-12')).toEqual([
      '2027-02-09T14:00',
      '2027-02-11T10:00',
      '2027-02-17T14:30',
      '2027-02-24T14:30',
      '2027-03-04T10:00',
      '2027-03-10T14:30',
    ])
  })

  it('begins at an extra date, without taking the rhythm from it', () => {
    const own = { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' }
    const extra = { originalStart: '2027-02-11T14:00', isExtra: true }
    const before = stateOf(own, [extra])
    const { state } = edit(before, 'following', '2027-02-11T14:00', { place: 'Salle B' })
    expect(starts(state)).toEqual(starts(before))
    expect(datesOf(state).map(({ place }) => place.slice(-1))).toEqual([
      'A',
      'B',
      'B',
      'B',
      'B',
      'B',
    ])
    expect(rules(state)[1]).toEqual(['2027-02-16', '14:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'])
  })

  it('leaves the extra dates before the first of the rule a series of their own', () => {
    const extras = ['2027-01-20T09:00', '2027-01-27T14:00'].map((originalStart) => ({
      originalStart,
      isExtra: true,
    }))
    const { state } = edit(stateOf({}, extras), 'following', '2027-02-02T14:00', {
      start: '2027-02-02T16:00',
    })
    expect(starts(state, '2027-02-10')).toEqual([
      '2027-01-20T09:00',
      '2027-01-27T14:00',
      '2027-02-02T16:00',
      '2027-02-09T16:00',
    ])
    expect(rules(state)[0]).toEqual(['2027-01-20', '09:00', null])
  })
})

describe('all dates', () => {
  it('keeps 15:00 local on both sides of the clock change', () => {
    const before = stateOf({}, [cancelled('2027-03-30T14:00')])
    const { state, fate } = edit(before, 'all', '2027-03-23T14:00', { start: '2027-03-23T15:00' })
    const shown = datesOf(state, '2027-03-20', '2027-04-10')
    expect(shown.map(({ startAt, state: was }) => [startAt, was])).toEqual([
      ['2027-03-23T14:00:00.000Z', 'planned'],
      ['2027-03-30T13:00:00.000Z', 'cancelled'],
      ['2027-04-06T13:00:00.000Z', 'planned'],
    ])
    expect(fate).toEqual({ kept: 0, moved: 1, dropped: 0 })
  })

  it('goes on by whole days with the date that was moved, and so do the exceptions', () => {
    const before = stateOf({}, [cancelled('2027-02-16T14:00')])
    const { state, key } = edit(before, 'all', '2027-02-09T14:00', { start: '2027-02-11T09:00' })
    expect(rules(state)).toEqual([['2027-02-04', '09:00', 'FREQ=WEEKLY;BYDAY=TH']])
    expect(keys(state)).toEqual([['o0', 's1', '2027-02-18T09:00']])
    expect(key).toEqual({ seriesId: 's1', originalStart: '2027-02-11T09:00' })
  })

  it('keeps a first Tuesday called off as a first Wednesday, later in its month or not', () => {
    const own = { rrule: 'FREQ=MONTHLY;BYDAY=1TU' }
    // In September 2027 the first Wednesday comes before the first Tuesday.
    const before = stateOf(own, [cancelled('2027-09-07T14:00')])
    const { state } = edit(before, 'all', '2027-03-02T14:00', { start: '2027-03-03T14:00' })
    expect(rules(state)).toEqual([['2027-02-03', '14:00', 'FREQ=MONTHLY;BYDAY=1WE']])
    expect(keys(state)).toEqual([['o0', 's1', '2027-09-01T14:00']])
  })

  it('gives the same for a rule typed anew as for a date dragged there', () => {
    const before = stateOf({ rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330' }, [
      cancelled('2027-02-16T14:00'),
    ])
    const start = '2027-02-10T14:00'
    const dragged = edit(before, 'all', '2027-02-09T14:00', { start })
    const rrule = 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270330'
    expect(edit(before, 'all', '2027-02-09T14:00', { start, rrule })).toEqual(dragged)
    expect(dragged.state.series[0]?.rrule).toBe('FREQ=WEEKLY;BYDAY=WE;UNTIL=20270331')
  })

  it('puts in the trash, counted, what the new rule no longer gives; history stays', () => {
    const before = stateOf(
      {},
      [
        cancelled('2027-02-09T14:00'),
        { originalStart: '2027-02-16T14:00', state: 'held' },
        cancelled('2027-03-09T14:00'),
      ],
      [
        { originalStart: '2027-02-02T14:00', state: 'closed' },
        { originalStart: '2027-03-16T14:00', state: 'planned' },
        { originalStart: '2027-03-09T14:00', state: 'planned' },
      ],
    )
    const today = { ...moment, today: '2027-03-01' }
    const { state, fate } = planEdit(
      before,
      {
        seriesId: 's1',
        originalStart: '2027-03-02T14:00',
        span: 'all',
        change: change({ rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' }),
      },
      today,
    )
    expect(fate).toEqual({ kept: 2, moved: 0, dropped: 2 })
    expect(datesOf(state).map(({ start, state: was }) => [start.slice(5, 10), was])).toEqual([
      ['02-02', 'planned'],
      ['02-09', 'cancelled'],
      ['02-15', 'planned'],
      ['02-16', 'held'],
      ['03-15', 'planned'],
    ])
    expect(state.sessions.map(({ deletedAt }) => deletedAt === null)).toEqual([true, false, false])
  })

  it('makes the ritual say what one series said, and leaves one date that differs on purpose', () => {
    const state = stateOf({ titleOverride: 'Autre' }, [
      { originalStart: '2027-02-16T14:00', titleOverride: 'Invité' },
    ])
    const { state: after } = edit(state, 'all', '2027-02-09T14:00', {
      identity: { title: 'Commun' },
    })
    expect(after.ritual.title).toBe('Commun')
    expect(datesOf(after, '2027-02-01', '2027-02-24').map(({ title }) => title)).toEqual([
      'Commun',
      'Commun',
      'Invité',
      'Commun',
    ])
  })

  it('makes an all-day series timed and back, exceptions with it', () => {
    const before = stateOf({}, [
      cancelled('2027-02-09T14:00'),
      movedTo('2027-02-16T14:00', '2027-02-18'),
    ])
    const { state: allDay } = edit(before, 'all', '2027-02-02T14:00', {
      start: '2027-02-02',
      durationMinutes: 1440,
    })
    expect(keys(allDay)).toEqual([
      ['o0', 's1', '2027-02-09'],
      ['o1', 's1', '2027-02-16'],
    ])
    expect(
      datesOf(allDay, '2027-02-02', '2027-02-20').map(({ start, end }) => [start, end]),
    ).toEqual([
      ['2027-02-02', '2027-02-03'],
      ['2027-02-09', '2027-02-10'],
      ['2027-02-18T10:00', '2027-02-18T11:00'],
    ])
    const { state: timed } = edit(allDay, 'all', '2027-02-02', {
      start: '2027-02-02T14:00',
      durationMinutes: 60,
    })
    expect(starts(timed)).toEqual(starts(before))
  })

  it('keeps an extra date extra, as much later as the series', () => {
    const extra = { originalStart: '2027-02-11T18:00', isExtra: true }
    const { state } = edit(stateOf({}, [extra]), 'all', '2027-02-02T14:00', {
      start: '2027-02-03T14:45',
    })
    expect(keys(state)).toEqual([['o0', 's1', '2027-02-12T18:45']])
  })
})

describe('one date', () => {
  it('takes what differs and nothing more', () => {
    const { state } = edit(stateOf({}), 'one', '2027-02-09T14:00', {
      identity: { title: 'Invité' },
      durationMinutes: 90,
    })
    expect(live(state)).toMatchObject([
      {
        titleOverride: 'Invité',
        durationMinutes: 90,
        startOn: null,
        place: null,
        modeOverride: null,
      },
    ])
  })

  it('is plain again once it is as its series has it', () => {
    const before = stateOf({}, [movedTo('2027-02-09T14:00', '2027-02-10')])
    const { state } = edit(before, 'one', '2027-02-09T14:00', { start: '2027-02-09T14:00' })
    expect(live(state)).toEqual([])
  })

  it('stays held where it is moved, and is on again where it was called off', () => {
    const before = stateOf({}, [
      { originalStart: '2027-02-09T14:00', state: 'held' },
      cancelled('2027-02-16T14:00'),
    ])
    const first = edit(before, 'one', '2027-02-09T14:00', { start: '2027-02-10T14:00' })
    const { state } = edit(first.state, 'one', '2027-02-16T14:00', {
      start: '2027-02-17T14:00',
      reason: 'Salle prise',
    })
    expect(live(state).map(({ state: was, reason }) => [was, reason])).toEqual([
      ['held', ''],
      ['planned', 'Salle prise'],
    ])
  })
})
