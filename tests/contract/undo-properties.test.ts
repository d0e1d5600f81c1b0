import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstTuesday, found } from './founding'
import { type Client, transports } from './transports'

const window = { from: '2026-12-01', to: '2027-06-01' }
const titles = ['A', 'B', 'C']
const rules = ['FREQ=MONTHLY;BYDAY=1TU', 'FREQ=WEEKLY;BYDAY=TH', 'FREQ=MONTHLY;BYMONTHDAY=3', null]

/** One thing a person does, on whatever is there when its turn comes. */
const step = fc.record({
  verb: fc.constantFrom(
    'create',
    'update',
    'move',
    'cancel',
    'reset',
    'remove',
    'restore',
    'rename',
  ),
  pick: fc.nat(20),
  title: fc.constantFrom(...titles),
  rrule: fc.constantFrom(...rules),
  hour: fc.constantFrom('09:00', '14:00', '18:30'),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function perform(
  client: Client,
  { verb, pick, title, rrule, hour }: Step,
): Promise<string | null> {
  const rituals = await client.rituals.list()
  const ritual = rituals[pick % Math.max(1, rituals.length)]
  const series = ritual?.series[0]
  const occurrences = (await client.calendar.occurrences(window)).filter(
    (one) => one.seriesId === series?.id,
  )
  const occurrence = occurrences[pick % Math.max(1, occurrences.length)]
  const draft = { ...firstTuesday, title, rrule, startTime: hour }
  if (verb === 'create') return (await client.rituals.create(draft)).actionId
  if (verb === 'rename') return (await client.workspace.update({ name: title })).actionId
  if (verb === 'restore') {
    const [thrown] = await client.rituals.trash()
    return thrown ? (await client.rituals.restore({ id: thrown.id })).actionId : null
  }
  if (!ritual || !series) return null
  if (verb === 'update') {
    return (await client.rituals.update({ ...draft, id: ritual.id, seriesId: series.id })).actionId
  }
  if (verb === 'remove') return (await client.rituals.remove({ id: ritual.id })).actionId
  if (!occurrence) return null
  const key = { seriesId: occurrence.seriesId, originalStart: occurrence.originalStart }
  if (verb === 'cancel')
    return (await client.rituals.cancelOccurrence({ ...key, reason: title })).actionId
  if (verb === 'reset') {
    const isOff = occurrence.isMoved || occurrence.state !== 'planned'
    return isOff ? (await client.rituals.resetOccurrence(key)).actionId : null
  }
  const start = `2027-02-1${pick % 10}T${hour}`
  return (await client.rituals.moveOccurrence({ ...key, start, durationMinutes: 30 + pick }))
    .actionId
}

/** All that a person sees, less the marks that only ever move on. */
async function visible(client: Client) {
  const rituals = (await client.rituals.list()).map(({ updatedAt: _at, series, ...ritual }) => ({
    ...ritual,
    series: series.map(({ sequence: _sequence, ...one }) => one),
  }))
  const { current } = await client.workspace.status()
  const occurrences = await client.calendar.occurrences(window)
  return { rituals, occurrences, name: current?.name }
}

describe('undo, whatever was done', () => {
  it('goes back step by step through every state there was', async () => {
    const [transport] = transports
    if (!transport) throw new Error('no transport')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { client, close } = await transport.connect()
        try {
          await found(client)
          const past = []
          for (const one of steps) {
            const before = await visible(client)
            if ((await perform(client, one)) !== null) past.push(before)
          }
          for (const before of past.toReversed()) {
            await client.history.undo({})
            expect(await visible(client)).toEqual(before)
          }
          await expect(client.history.undo({})).rejects.toMatchObject({ code: 'UNDO_NOTHING' })
        } finally {
          await close()
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
