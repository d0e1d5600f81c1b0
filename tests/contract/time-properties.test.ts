import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../preload/rules/local-day'
import { found } from './founding'
import { type Client, transports } from './transports'

const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kathmandu']
const categories = ['preparation', 'newsletter', 'tools', 'reporting']
const administrative = new Set(['tools', 'reporting'])

async function connected() {
  const [transport] = transports
  if (!transport) throw new Error('no transport')
  const { client, close } = await transport.connect()
  await found(client)
  const people = (await client.members.team()).map(({ id }) => id)
  return { client, close, people }
}

/** Time around both clock changes of Paris, new year and midnights; intervals and durations alone. */
const anyTime = fc.record({
  person: fc.nat(1),
  zone: fc.constantFrom(...zones),
  category: fc.constantFrom(...categories),
  isVoluntary: fc.boolean(),
  around: fc.constantFrom('2026-03-29T00:00Z', '2026-10-25T00:00Z', '2026-12-31T23:00Z'),
  aside: fc.integer({ min: -200_000, max: 200_000 }),
  seconds: fc.oneof(
    fc.integer({ min: 0, max: 90_000 }),
    fc.constantFrom(0, 3600, 82_800, 86_400, 90_000),
  ),
  isTimed: fc.boolean(),
})
type AnyTime = typeof anyTime extends fc.Arbitrary<infer T> ? T : never

function startOf({ around, aside }: AnyTime): number {
  return Date.parse(around) + aside * 1000
}

function draftOf(time: AnyTime, people: readonly string[]) {
  const startMs = startOf(time)
  const { category, isVoluntary, seconds, isTimed, zone: timeZone } = time
  const iso = (ms: number) => new Date(ms).toISOString()
  return {
    personId: people[time.person] ?? '',
    spentOn: iso(startMs).slice(0, 10),
    startedAt: isTimed ? iso(startMs) : null,
    endedAt: isTimed ? iso(startMs + seconds * 1000) : null,
    timeZone,
    durationSeconds: seconds,
    category,
    link: null,
    note: time.person === 0 ? 'édito' : 'forum',
    isVoluntary,
  }
}

const dayIn = new Map(
  zones.map((timeZone) => [timeZone, new Intl.DateTimeFormat('en-CA', { timeZone })]),
)

/** The seconds of each local day, found by halving until a stretch lies on one day as Intl says. */
function daysByIntl(time: AnyTime): Map<string, number> {
  const days = new Map<string, number>()
  const dayOf = (ms: number) => dayIn.get(time.zone)?.format(ms) ?? ''
  const count = (fromMs: number, toMs: number) => {
    if (toMs <= fromMs) return
    const day = dayOf(fromMs)
    if (day === dayOf(toMs - 1000)) {
      days.set(day, (days.get(day) ?? 0) + (toMs - fromMs) / 1000)
      return
    }
    const half = fromMs + Math.ceil((toMs - fromMs) / 2000) * 1000
    count(fromMs, half)
    count(half, toMs)
  }
  const startMs = startOf(time)
  if (time.isTimed) count(startMs, startMs + time.seconds * 1000)
  else days.set(new Date(startMs).toISOString().slice(0, 10), time.seconds)
  return days
}

function expectedByDay(times: readonly AnyTime[], from: string, to: string) {
  const byDay = new Map<
    string,
    { facilitation: number; administrative: number; voluntary: number }
  >()
  for (const time of times) {
    for (const [day, seconds] of daysByIntl(time)) {
      if (day < from || day >= to || seconds === 0) continue
      const total = byDay.get(day) ?? { facilitation: 0, administrative: 0, voluntary: 0 }
      byDay.set(day, total)
      total[administrative.has(time.category) ? 'administrative' : 'facilitation'] += seconds
      if (time.isVoluntary) total.voluntary += seconds
    }
  }
  return Object.fromEntries(byDay)
}

describe('totals of time', () => {
  it('equal those of an independent count, whatever the zones, midnights and clock changes', async () => {
    const { client, close, people } = await connected()
    const run = fc.asyncProperty(
      fc.array(anyTime, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('2026-03-28', '2026-03-29', '2026-10-25', '2026-12-31', '2026-01-01'),
      fc.constantFrom(1, 2, 7, 370),
      async (times, from, length) => {
        const to = addDays(from, length)
        const ids = []
        for (const time of times)
          ids.push((await client.time.create(draftOf(time, people))).entry.id)
        try {
          const asked = { from, to, today: from, by: 'day' } as const
          const expected = expectedByDay(times, from, to)
          expect(await totalsByDay(client, asked)).toEqual(expected)
          // Searching for words takes another way to the same totals.
          const edito = times.filter(({ person }) => person === 0)
          expect(await totalsByDay(client, { ...asked, text: 'EDITO' })).toEqual(
            expectedByDay(edito, from, to),
          )
          expect(await totalsByDay(client, { ...asked, personId: people[0] ?? '' })).toEqual(
            expectedByDay(edito, from, to),
          )
          const { total } = await client.time.summary({ ...asked, by: 'month' })
          expect((await client.time.entries({ from, to })).seconds).toEqual(total)
        } finally {
          await client.time.remove({ ids })
        }
      },
    )
    try {
      await fc.assert(run, { numRuns: 60 })
    } finally {
      await close()
    }
  }, 60_000)

  it('are those of the week grid, person by person', async () => {
    const { client, close, people } = await connected()
    const mondays = ['2026-03-23', '2026-03-30', '2026-10-19', '2026-10-26', '2026-12-28']
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyTime, { minLength: 1, maxLength: 8 }),
          fc.constantFrom(...mondays),
          async (times, mondayOn) => {
            const ids = []
            for (const time of times)
              ids.push((await client.time.create(draftOf(time, people))).entry.id)
            const week = await client.time.week({ personId: people[0] ?? '', mondayOn })
            const own = times.filter(({ person }) => person === 0)
            const expected = expectedByDay(own, mondayOn, addDays(mondayOn, 7))
            await client.time.remove({ ids })
            const none = { facilitation: 0, administrative: 0, voluntary: 0 }
            const days = Array.from({ length: 7 }, (_, index) => addDays(mondayOn, index))
            expect(week.days).toEqual(days.map((day) => expected[day] ?? none))
            const cells = days.map((_, index) =>
              week.rows.reduce((sum, row) => sum + (row.days[index]?.seconds ?? 0), 0),
            )
            expect(cells).toEqual(
              week.days.map((total) => total.facilitation + total.administrative),
            )
          },
        ),
        { numRuns: 40 },
      )
    } finally {
      await close()
    }
  }, 60_000)
})

type Asked = Parameters<Client['time']['summary']>[0]

async function totalsByDay(client: Client, asked: Asked) {
  const { buckets } = await client.time.summary(asked)
  return Object.fromEntries(
    buckets
      .filter(({ total }) => total.facilitation + total.administrative > 0)
      .map(({ startOn, total }) => [startOn, total]),
  )
}

/** One thing a person does to the time that is there when its turn comes. */
const step = fc.record({
  verb: fc.constantFrom(
    'create',
    'update',
    'updateMany',
    'remove',
    'restore',
    'setCell',
    'copyWeek',
    'setZeroDay',
    'setCategories',
    'setEngagement',
    'removeEngagement',
  ),
  time: anyTime,
  pick: fc.nat(20),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const mondayOn = '2026-03-23'

async function perform(
  client: Client,
  people: readonly string[],
  { verb, time, pick }: Step,
): Promise<string | null> {
  const draft = draftOf(time, people)
  const { personId, category, link } = draft
  const { rows } = await client.time.entries({ from: '2026-01-01', to: '2028-01-01' })
  const row = rows[pick % Math.max(1, rows.length)]
  const ids = rows.slice(0, (pick % 3) + 1).map(({ id }) => id)
  const day = addDays(mondayOn, pick % 14)
  switch (verb) {
    case 'create':
      return (await client.time.create(draft)).actionId
    case 'update':
      return row ? (await client.time.update({ ...draft, id: row.id })).actionId : null
    case 'updateMany':
      return ids.length > 0 ? (await client.time.updateMany({ ids, category })).actionId : null
    case 'remove':
      return ids.length > 0 ? (await client.time.remove({ ids })).actionId : null
    case 'restore': {
      const thrown = (await client.time.trash()).map(({ id }) => id).slice(0, 2)
      return thrown.length > 0 ? (await client.time.restore({ ids: thrown })).actionId : null
    }
    case 'setCell': {
      const cell = { personId, day, category, link, seconds: (pick % 4) * 900 }
      return await actionOf(client.time.setCell(cell))
    }
    case 'copyWeek':
      return (await client.time.copyWeek({ personId, mondayOn: addDays(mondayOn, 7) })).actionId
    case 'setZeroDay':
      return (await client.time.setZeroDay({ personId, day, isZero: pick % 2 === 0 })).actionId
    case 'setCategories': {
      const known = await client.time.categories()
      const [first, ...others] = known
      if (!first) return null
      const added = { name: `Autre ${pick}`, nature: 'administrative', isArchived: false } as const
      const wanted = pick % 3 === 0 ? [...known, added] : [...others, first].slice(pick % 3)
      return (await client.time.setCategories({ categories: wanted })).actionId
    }
    case 'setEngagement': {
      const known = (await client.time.engagements({ personId }))[0]
      const wanted = { personId, fromOn: day, toOn: null, per: 'week', minutes: pick } as const
      const id = pick % 2 === 0 && known ? { id: known.id } : {}
      return (await client.time.setEngagement({ ...wanted, ...id, rateCents: pick })).actionId
    }
    case 'removeEngagement': {
      const known = (await client.time.engagements({ personId }))[0]
      return known ? (await client.time.removeEngagement({ id: known.id })).actionId : null
    }
  }
}

/** A cell that refuses what is typed changes nothing. */
async function actionOf(written: Promise<{ actionId: string | null }>): Promise<string | null> {
  try {
    return (await written).actionId
  } catch (error) {
    expect(error).toMatchObject({ code: 'CELL_HAS_TIMES' })
    return null
  }
}

/** All that a person sees of time, less the marks that only ever move on. */
async function visible(client: Client, people: readonly string[]) {
  const entries = await client.time.entries({ from: '2026-01-01', to: '2028-01-01' })
  const engagements = []
  const weeks = []
  for (const personId of people) {
    engagements.push(await client.time.engagements({ personId }))
    for (const monday of [mondayOn, addDays(mondayOn, 7)])
      weeks.push(await client.time.week({ personId, mondayOn: monday }))
  }
  return {
    total: entries.total,
    seconds: entries.seconds,
    rows: entries.rows.map(({ updatedAt: _at, ...row }) => row),
    categories: await client.time.categories(),
    engagements,
    weeks,
  }
}

describe('undo of time, whatever was done', () => {
  it('goes back step by step through every state there was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { client, close, people } = await connected()
        try {
          const past = []
          for (const one of steps) {
            const before = await visible(client, people)
            if ((await perform(client, people, one)) !== null) past.push(before)
          }
          for (const before of past.toReversed()) {
            await client.history.undo({})
            expect(await visible(client, people)).toEqual(before)
          }
          await expect(client.history.undo({})).rejects.toMatchObject({ code: 'UNDO_NOTHING' })
        } finally {
          await close()
        }
      }),
      { numRuns: 30 },
    )
  }, 60_000)
})
