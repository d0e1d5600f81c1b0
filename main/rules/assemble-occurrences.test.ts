import { describe, expect, it } from 'vitest'
import {
  assembleSeries,
  type OccurrenceException,
  type SeriesWithExceptions,
} from './assemble-occurrences'

const weekly: SeriesWithExceptions = {
  id: 's',
  ritualId: 'r',
  title: 'Question du lundi',
  mode: 'remote',
  scope: 'national',
  purpose: '',
  territory: '',
  leadId: null,
  backupId: null,
  place: '',
  link: '',
  startOn: '2026-10-05',
  startTime: '09:00',
  timeZone: 'Europe/Paris',
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  durationMinutes: 30,
  exceptions: [],
}
const exception = (fields: Partial<OccurrenceException>): OccurrenceException => ({
  id: 'o',
  seriesId: 's',
  originalStart: '2026-10-12T09:00',
  state: 'planned',
  isExtra: false,
  reason: '',
  startOn: null,
  startTime: null,
  durationMinutes: null,
  titleOverride: null,
  purposeOverride: null,
  modeOverride: null,
  scopeOverride: null,
  territoryOverride: null,
  hasOwnTeam: false,
  leadId: null,
  backupId: null,
  place: null,
  link: null,
  ...fields,
})
const november = { from: '2026-10-19', to: '2026-11-03', timeZone: 'Europe/Paris' }
const starts = (series: SeriesWithExceptions, window = november) =>
  assembleSeries(series, window).map(({ start, startAt }) => [start, startAt])

describe('occurrences of a window', () => {
  it('keep 09:00 local across the clock change', () => {
    expect(starts(weekly)).toEqual([
      ['2026-10-19T09:00', '2026-10-19T07:00:00.000Z'],
      ['2026-10-26T09:00', '2026-10-26T08:00:00.000Z'],
      ['2026-11-02T09:00', '2026-11-02T08:00:00.000Z'],
    ])
  })

  it('leave out an excluded date and one moved away, and take in one moved here', () => {
    const exceptions = [
      exception({ originalStart: '2026-10-26T09:00', state: 'excluded' }),
      exception({ originalStart: '2026-11-02T09:00', startOn: '2026-11-10', startTime: '09:00' }),
      exception({ originalStart: '2026-12-07T09:00', startOn: '2026-10-20', startTime: '10:00' }),
    ]
    expect(starts({ ...weekly, exceptions }).map(([start]) => start)).toEqual([
      '2026-10-19T09:00',
      '2026-10-20T10:00',
    ])
  })

  it('show an extra date, and no exception whose date the rule has lost', () => {
    const exceptions = [
      exception({ originalStart: '2026-10-21T14:00', isExtra: true }),
      exception({ originalStart: '2026-10-22T14:00', state: 'cancelled' }),
    ]
    expect(starts({ ...weekly, exceptions }).map(([start]) => start)).toContain('2026-10-21T14:00')
    expect(starts({ ...weekly, exceptions }).map(([start]) => start)).not.toContain(
      '2026-10-22T14:00',
    )
  })

  it('hold one that began before the window and reaches into it, not one that ends as it begins', () => {
    const night = { ...weekly, startTime: '22:00', durationMinutes: 240 }
    const tuesday = { from: '2026-10-20', to: '2026-10-21', timeZone: 'Europe/Paris' }
    expect(starts(night, tuesday).map(([start]) => start)).toEqual(['2026-10-19T22:00'])
    expect(starts({ ...night, durationMinutes: 120 }, tuesday)).toEqual([])
  })

  it('hold one without length on its own day', () => {
    const monday = { from: '2026-10-19', to: '2026-10-20', timeZone: 'Europe/Paris' }
    expect(starts({ ...weekly, startTime: '00:00', durationMinutes: 0 }, monday)).toHaveLength(1)
  })

  it('are whole days, the same everywhere, when the series is', () => {
    const allDay = { ...weekly, startTime: null, durationMinutes: 2880, timeZone: 'Asia/Tokyo' }
    const [first] = assembleSeries(allDay, november)
    expect(first).toMatchObject({ start: '2026-10-19', end: '2026-10-21', isAllDay: true })
  })

  it('are read in the zone of the workspace, on another day if need be', () => {
    const [first] = assembleSeries({ ...weekly, timeZone: 'Pacific/Auckland' }, november)
    expect(first).toMatchObject({ originalStart: '2026-10-26T09:00', start: '2026-10-25T21:00' })
  })
})
