import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportEntry } from '../../preload/contract/calendar'
import { addDays } from '../../preload/rules/local-day'
import {
  change,
  changeDays,
  type DateList,
  endBefore,
  everyFew,
  lines,
  minutesOf,
  type Part,
  plain,
  shownStart,
  slotOf,
  type Span,
  weekly,
  type WrittenDate,
} from '../fixtures/date-list'
import { firstTuesday, found } from './founding'
import { type Client, type Connection, transports } from './transports'

// Far ahead: what was called off in the past is history, and would stay as the years go by.
const first = '2091-01-02'
const window = { from: '2090-11-01', to: '2092-02-01' }

/** A rule, its days as somebody would count them, and whether they go by the month. */
const rhythms: [string | null, string[], boolean][] = [
  ['FREQ=WEEKLY;BYDAY=TU', weekly(first, 'TU'), false],
  ['FREQ=WEEKLY;BYDAY=TU;COUNT=9', everyFew(first, 7, 9), false],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20910531', everyFew(first, 14, 11), false],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU', fortnights(), false],
  ['FREQ=DAILY;INTERVAL=10;COUNT=12', everyFew(first, 10, 12), false],
  ['FREQ=MONTHLY', everyFew(first, 'month', null), true],
  ['FREQ=MONTHLY;BYMONTHDAY=2;COUNT=8', everyFew(first, 'month', 8), true],
  [null, [first], false],
]

/** From Tuesday on: the Sunday of the same week, then the week after next. */
function fortnights(): string[] {
  return everyFew(first, 14, null).flatMap((day) => [day, addDays(day, 5)])
}

const span = fc.constantFrom<Span>('one', 'following', 'all')
const step = fc.record({
  verb: fc.constantFrom('drag', 'panel', 'drag', 'panel', 'days', 'cancel', 'hold', 'reset', 'end'),
  pick: fc.nat(1000),
  span,
  days: fc.integer({ min: -4, max: 4 }),
  time: fc.constantFrom('09:00', '14:00', '14:00', '18:30'),
  minutes: fc.constantFrom(60, 60, 45, 90),
  title: fc.constantFrom(undefined, undefined, 'A', 'B'),
  place: fc.constantFrom(undefined, undefined, 'Salle A', 'Salle B'),
  weekday: fc.constantFrom('MO', 'TU', 'TH'),
  isResized: fc.boolean(),
  isMoved: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Does one thing, on paper and in the application alike; gives whether the application wrote. */
async function perform(client: Client, list: DateList, one: Step): Promise<boolean> {
  const visible = list.dates
    .filter((date) => date.day >= window.from && date.day < '2091-12-01')
    .toSorted((a, b) => (slotOf(a) < slotOf(b) ? -1 : 1))
  // Early ones more often than late ones: what follows has to be seen.
  const date = visible[Math.floor((one.pick / 1001) ** 2 * visible.length)]
  if (!date) return false
  const key = { seriesId: date.part.id, originalStart: slotOf(date) }
  switch (one.verb) {
    case 'cancel':
      date.state = 'cancelled'
      date.reason = 'Grève'
      return isWritten(await client.rituals.cancelOccurrence({ ...key, reason: 'Grève' }))
    case 'hold':
      if (date.state === 'cancelled') date.reason = ''
      date.state = 'held'
      return isWritten(await client.rituals.holdOccurrence(key))
    case 'reset': {
      const isOff = date.state !== 'planned' || Object.keys(date.own).length > 0
      if (!isOff) return false
      Object.assign(date, { state: 'planned', reason: '', own: {} })
      return isWritten(await client.rituals.resetOccurrence(key))
    }
    case 'end':
      endBefore(list, date)
      return isWritten(await client.rituals.end(key))
    case 'days': {
      if (one.span === 'one') return false
      const rrule = `FREQ=WEEKLY;BYDAY=${one.weekday}`
      const isSame = (await client.rituals.occurrence(key))?.rrule === rrule
      if (!isSame) changeDays(list, date, one.span, one.weekday)
      return save(client, date, key, one.span, { rrule })
    }
    case 'drag':
    case 'panel':
      return alter(client, list, date, key, one)
  }
}

async function alter(
  client: Client,
  list: DateList,
  date: WrittenDate,
  key: { seriesId: string; originalStart: string },
  one: Step,
): Promise<boolean> {
  const before = shownStart(date)
  const start = one.isMoved ? movedStart(date, one) : before
  const minutes = one.isResized ? one.minutes : minutesOf(date)
  if (one.verb === 'drag') {
    change(list, date, one.span, { start, minutes })
    const to = { ...key, start, durationMinutes: minutes, span: one.span }
    const dragged = await client.rituals.moveOccurrence(to)
    date.part.id = dragged.key.seriesId
    expect(dragged.key.originalStart).toBe(slotOf(date))
    return isWritten(dragged)
  }
  const { title, place } = one
  const said = {
    ...(title === undefined ? {} : { title }),
    ...(place === undefined ? {} : { place }),
  }
  change(list, date, one.span, { ...said, start, minutes })
  const [startOn = '', startTime = ''] = start.split('T')
  return save(client, date, key, one.span, {
    ...said,
    startOn,
    startTime,
    durationMinutes: minutes,
  })
}

/** Days of the month move within what every month has; there naive and real agree. */
function movedStart(date: WrittenDate, { days, time, span: reach }: Step): string {
  const day = addDays(date.day, days)
  const isSafe = day.slice(0, 7) === date.day.slice(0, 7) && Number(day.slice(8)) <= 28
  return `${date.part.isMonthly && reach !== 'one' && !isSafe ? date.day : day}T${time}`
}

/** Saves the form of a date as it is filled when it opens, but for what was typed. */
async function save(
  client: Client,
  date: WrittenDate,
  key: { seriesId: string; originalStart: string },
  reach: Span,
  typed: object,
): Promise<boolean> {
  const opened = await client.rituals.occurrence(key)
  if (opened === null) throw new Error(`no date ${key.originalStart}`)
  const { ritualId, differs: _differs, ...filled } = opened
  const { isFounding, templateKey } = await client.rituals.get({ id: ritualId })
  const form = { ...filled, isFounding, templateKey, ...typed }
  const saved = await client.rituals.update({ ...form, ...key, id: ritualId, span: reach })
  const newest =
    saved.ritual.series
      .map(({ id }) => id)
      .toSorted()
      .at(-1) ?? ''
  if (date.part.id === '') date.part.id = newest
  return isWritten(saved)
}

const isWritten = ({ actionId }: { actionId: string | null }) => actionId !== null

async function shown(client: Client, ritualId: string): Promise<string[]> {
  return (await client.calendar.occurrences(window))
    .filter((one) => one.ritualId === ritualId)
    .map((one) => {
      const minutes = (Date.parse(one.endAt) - Date.parse(one.startAt)) / 60_000
      return [one.start, minutes, one.title, one.place, one.state, one.reason].join(' | ')
    })
    .toSorted()
}

describe('a ritual whose dates are edited one, following or all, whatever the order', () => {
  let connection: Connection
  beforeAll(async () => {
    const [transport] = transports
    if (!transport) throw new Error('no transport')
    connection = await transport.connect()
    await found(connection.client, { timeZone: 'UTC' })
  })
  afterAll(() => connection.close())

  it('has the dates somebody would have written down, and undo goes back through them', async () => {
    const { client } = connection
    const steps = fc.array(step, { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(fc.nat(rhythms.length - 1), steps, async (index, all) => {
        const { ritual, list } = await begin(client, index)
        const past: string[][] = []
        let now = await shown(client, ritual.id)
        for (const one of all) {
          const before = now
          const wrote = await perform(client, list, one)
          now = await shown(client, ritual.id)
          expect(now).toEqual(lines(list, window.from, window.to))
          if (wrote) past.push(before)
          if (list.dates.length === 0) break
        }
        for (const before of past.toReversed()) {
          await client.history.undo({})
          expect(await shown(client, ritual.id)).toEqual(before)
        }
        await client.rituals.remove({ id: ritual.id })
      }),
      { numRuns: 500 },
    )
  }, 120_000)

  it('comes back from its own export as it is, and tells a later edit by its SEQUENCE', async () => {
    const { client } = connection
    const steps = fc.array(step, { minLength: 2, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.nat(rhythms.length - 1), steps, async (index, all) => {
        const { ritual, list } = await begin(client, index)
        for (const one of all) {
          await perform(client, list, one)
          if (list.dates.length === 0) return
        }
        const file = await client.calendar.exportIcs({ ritualIds: [ritual.id] })
        expect(await read(client, file)).toEqual([])
        const date = list.dates.find(({ state }) => state !== 'cancelled')
        if (!date) return
        const key = { seriesId: date.part.id, originalStart: slotOf(date) }
        const start = `${addDays(date.day, 1)}T10:10`
        await client.rituals.moveOccurrence({ ...key, start, durationMinutes: 25, span: 'one' })
        const [older] = await read(client, file)
        expect(older).toMatchObject({ notes: ['olderSequence'], isSelected: false })
        await client.rituals.remove({ id: ritual.id })
      }),
      { numRuns: 20 },
    )
  }, 120_000)
})

/** What a file would change; a series whose every date is called off has nothing to bring. */
async function read(client: Client, file: File): Promise<ImportEntry[]> {
  for await (const one of await client.calendar.planImport({ files: [file] })) {
    if (one.step === 'planned')
      return one.plan.entries.filter(
        ({ status, reason }) => status !== 'unchanged' && reason !== 'noOccurrence',
      )
  }
  throw new Error('no plan')
}

/** A new ritual, in the application and on paper. */
async function begin(client: Client, index: number) {
  const [rrule, days, isMonthly] = rhythms[index] ?? [null, [first], false]
  const { ritual } = await client.rituals.create({
    ...firstTuesday,
    rrule,
    startOn: first,
    timeZone: 'UTC',
    place: 'Salle A',
    title: 'A',
  })
  const id = ritual.series[0]?.id ?? ''
  const said = { title: 'A', place: 'Salle A', time: '14:00', minutes: 60 }
  const part: Part = { id, ...said, isMonthly }
  const list: DateList = { parts: [part], dates: days.map((day) => plain(part, day)) }
  return { ritual, list }
}
