import ICAL from 'ical.js'
import rrulePackage from 'rrule'
import { expandStarts, toInstant } from '../../main/rules/recurrence'
import { type Measured, quantile, timesOf } from './sampling'

export const group = 'calendar'

const shapes = [
  'FREQ=WEEKLY;BYDAY=TU',
  'FREQ=MONTHLY;BYDAY=1TU',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=WEEKLY;INTERVAL=6;BYDAY=TH',
  'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR',
  'FREQ=YEARLY',
]

/** 500 series that began between 2019 and 2026, each with one cancelled date, read over 2026. */
const series = Array.from({ length: 500 }, (_, index) => ({
  startOn: `${2019 + (index % 8)}-${String(1 + (index % 12)).padStart(2, '0')}-0${1 + (index % 9)}`,
  startTime: '14:00',
  timeZone: 'Europe/Paris',
  rrule: shapes[index % shapes.length] ?? '',
  durationMinutes: 60,
  cancelled: new Set([`2026-0${1 + (index % 9)}-06T14:00`]),
}))

/** What the calendar does: wall times of the year, less what was cancelled, and their instants. */
function withVeillee(): number {
  let count = 0
  for (const one of series) {
    for (const start of expandStarts(one, '2026-01-01', '2027-01-01')) {
      if (one.cancelled.has(start)) continue
      toInstant(start, one.timeZone)
      count += 1
    }
  }
  return count
}

/** The peer's usual way around its zone fault: wall times as if they were UTC; no instant is made. */
function withRrule(): number {
  const from = new Date('2026-01-01T00:00Z')
  const to = new Date('2026-12-31T23:59Z')
  let count = 0
  for (const { startOn, rrule, cancelled } of series) {
    const set = rrulePackage.rrulestr(
      [
        `DTSTART:${startOn.replaceAll('-', '')}T140000Z`,
        `RRULE:${rrule}`,
        ...[...cancelled].map(
          (start) => `EXDATE:${start.slice(0, 10).replaceAll('-', '')}T140000Z`,
        ),
      ].join('\n'),
      { forceset: true },
    )
    count += set.between(from, to, true).length
  }
  return count
}

function timeOf(day: string, hour: number): ICAL.Time {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return ICAL.Time.fromData({ year, month, day: date, hour, minute: 0, second: 0, isDate: false })
}

function withIcal(): number {
  const from = timeOf('2026-01-01', 0)
  const to = timeOf('2027-01-01', 0)
  let count = 0
  for (const { startOn, rrule, cancelled } of series) {
    const iterator = ICAL.Recur.fromString(rrule).iterator(timeOf(startOn, 14))
    for (let next = iterator.next(); next && next.compare(to) < 0; next = iterator.next()) {
      if (next.compare(from) >= 0 && !cancelled.has(next.toString().slice(0, 16))) count += 1
    }
  }
  return count
}

export async function measure(): Promise<Measured[]> {
  // rrule leaves out a DTSTART that its rule does not give; ours counts it: counts differ by those.
  const counts = { veillee: withVeillee(), rrule: withRrule(), ical: withIcal() }
  if (Math.abs(counts.veillee - counts.rrule) > 100) throw new Error(JSON.stringify(counts))
  // Turn by turn, so that whatever else the machine does weighs on both alike.
  const taken = { ours: [] as number[], rrule: [] as number[] }
  for (let turn = 0; turn < 15; turn += 1) {
    taken.ours.push(...(await timesOf(1, withVeillee)))
    taken.rrule.push(...(await timesOf(1, withRrule)))
  }
  const ours = quantile(taken.ours, 0.5)
  const rrule = quantile(taken.rrule, 0.5)
  const ical = quantile(await timesOf(3, withIcal), 0.5)
  return [
    {
      name: '500 rules over a year, median of 15',
      value: ours,
      unit: 'ms',
      limit: rrule / 5,
      peers: { rrule, 'ical.js': ical },
    },
  ]
}
