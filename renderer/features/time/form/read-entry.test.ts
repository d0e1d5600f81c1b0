import { describe, expect, it } from 'vitest'
import type { TimeEntry } from '../../../../preload/contract/time-shapes'
import { emptyForm, type EntryForm, formOf } from './entry-form'
import { readEntry } from './read-entry'

const personId = '018f0000-0000-7000-8000-000000000001'
const base = {
  ...emptyForm({ personId, day: '2026-11-17', category: 'forum', timeZone: 'Europe/Paris' }),
  duration: '1h20',
}
const timed = (changes: Partial<EntryForm>): EntryForm => ({
  ...base,
  isTimed: true,
  startTime: '9h',
  endTime: '10h30',
  ...changes,
})

describe('the form of an entry', () => {
  it('reads a duration alone, and invents no start', () => {
    expect(readEntry(base).draft).toMatchObject({
      startedAt: null,
      endedAt: null,
      durationSeconds: 4800,
    })
  })

  it('reads a start and an end', () => {
    expect(readEntry(timed({})).draft).toMatchObject({
      startedAt: '2026-11-17T08:00:00.000Z',
      endedAt: '2026-11-17T09:30:00.000Z',
      durationSeconds: 5400,
    })
  })

  it('counts what really passed over midnight and over a clock change', () => {
    const night = timed({ startTime: '23:30', endTime: '0:45', isOvernight: true })
    expect(readEntry(night).draft?.durationSeconds).toBe(4500)
    const changing = { ...night, spentOn: '2026-10-24', endTime: '3:30' }
    expect(readEntry(changing).draft?.durationSeconds).toBe(5 * 3600)
  })

  it.each([
    ['nobody', { ...base, personId: null }, { personId: 'person' }],
    ['no day', { ...base, spentOn: '31/02' }, { spentOn: 'date' }],
    ['no duration', { ...base, duration: '' }, { duration: 'noTime' }],
    ['a negative duration', { ...base, duration: '-20' }, { duration: 'negative' }],
    ['thirty hours', { ...base, duration: '30h' }, { duration: 'tooLong' }],
    ['words', { ...base, duration: 'hier' }, { duration: 'duration' }],
    ['an end before the start', timed({ endTime: '8h' }), { endTime: 'endBeforeStart' }],
    ['an end at the start', timed({ endTime: '9h' }), { endTime: 'noTime' }],
    ['a day and more', timed({ isOvernight: true }), { endTime: 'tooLong' }],
    ['no hours', timed({ startTime: '', endTime: '25h' }), { startTime: 'time', endTime: 'time' }],
  ])('says what is wrong with %s', (_what, form, issues) => {
    expect(readEntry(form).issues).toEqual(issues)
  })

  it('shows an entry as it is, and reads it back unchanged', () => {
    const read = readEntry(timed({ startTime: '23:30:07', endTime: '00:45', isOvernight: true }))
    const entry = { ...read.draft, id: 'a' } as TimeEntry
    expect(readEntry(formOf(entry)).draft).toEqual(read.draft)
  })
})
