import { expect, it } from 'vitest'
import type { NamedLink } from '../../../../preload/contract/time-shapes'
import type { QuickTime } from '../../../../preload/rules/quick-time'
import { draftOfQuickTime, quickIssue } from './quick-draft'

const reading: QuickTime<NamedLink> = {
  day: '2026-11-23',
  startTime: null,
  endTime: null,
  durationSeconds: 4800,
  categoryKey: 'newsletter',
  link: null,
  isVoluntary: false,
  note: 'sommaire',
}
const who = { personId: 'ada', timeZone: 'Europe/Paris' }
const draft = (differing: Partial<typeof reading>) =>
  draftOfQuickTime({ ...reading, ...differing }, who)

it('invents no start for a length alone', () => {
  expect(draft({})).toMatchObject({ startedAt: null, endedAt: null, durationSeconds: 4800 })
})

it.each([
  ['2026-11-23', '09:00', '10:30', '2026-11-23T08:00:00.000Z', 5400],
  ['2026-11-23', '22:00', '01:00', '2026-11-23T21:00:00.000Z', 3 * 3600],
  ['2026-10-25', '01:00', '05:00', '2026-10-24T23:00:00.000Z', 5 * 3600],
  ['2026-03-29', '01:00', '05:00', '2026-03-29T00:00:00.000Z', 3 * 3600],
])('on %s from %s to %s keeps the instants, and the seconds that went by', (...given) => {
  const [day, startTime, endTime, startedAt, durationSeconds] = given
  expect(draft({ day, startTime, endTime })).toMatchObject({ startedAt, durationSeconds })
})

it.each([
  [{}, null],
  [{ durationSeconds: null }, 'lacksLength'],
  [{ durationSeconds: 0 }, 'lacksLength'],
  [{ categoryKey: null }, 'lacksCategory'],
  [{ durationSeconds: 30 * 3600 }, 'tooLong'],
  [{ day: '2026-11-25' }, 'inFuture'],
])('says of %j: %s', (differing, issue) => {
  const read = { ...reading, ...differing }
  expect(quickIssue(read, draftOfQuickTime(read, who), '2026-11-24')).toBe(issue)
})
