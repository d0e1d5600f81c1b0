import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Closing } from '../../preload/contract/session-shapes'
import { firstTuesday, found } from './founding'
import { type Client, transports } from './transports'

const window = { from: '2026-12-01', to: '2027-04-01' }
const verbs = [
  'open',
  'create',
  'edit',
  'shift',
  'cancel',
  'reopen',
  'remove',
  'restore',
  'tick',
  'untick',
  'items',
  'resources',
  'close',
  'closeDate',
  'moveDate',
  'cancelDate',
  'resetDate',
] as const

/** One thing a person does, on whatever is there when its turn comes. */
const step = fc.record({
  verb: fc.constantFrom(...verbs),
  pick: fc.nat(20),
  word: fc.constantFrom('un', 'deux', 'trois'),
  minutes: fc.constantFrom(0, 30, 75),
  hour: fc.constantFrom('09:00', '14:00', '18:30'),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const uuid = (pick: number) => `0198c0de-0000-7000-8000-0000000000${10 + (pick % 3)}`

function closing({ pick, word, minutes }: Step, people: readonly string[]): Closing {
  const personId = people[pick % people.length] ?? ''
  const isWhole = pick % 2 === 0
  return {
    mode: pick % 3 === 0 ? 'hybrid' : 'inPerson',
    durationMinutes: minutes,
    registeredCount: pick % 4 === 0 ? pick : null,
    inPersonCount: null,
    remoteCount: null,
    attendances: isWhole ? [{ personId, isRegistered: true, mode: 'remote', minutes }] : null,
    minutes: word,
    items: isWhole ? [] : [item(pick, word)],
    resources: [],
    time: [{ personId, preparationMinutes: minutes, facilitationMinutes: 30, debriefMinutes: 0 }],
    thanks: isWhole ? [{ personId, what: word, thankedOn: null }] : [],
  }
}

function item(pick: number, text: string): Closing['items'][number] {
  return { id: uuid(pick), kind: 'decision', text, ownerId: null, dueOn: null, doneOn: null }
}

async function perform(
  client: Client,
  people: readonly string[],
  one: Step,
): Promise<string | null> {
  const { verb, pick, word, minutes, hour } = one
  const occurrences = await client.calendar.occurrences(window)
  const { rows } = await client.sessions.list({})
  const occurrence = occurrences[pick % Math.max(1, occurrences.length)]
  const session = rows[pick % Math.max(1, rows.length)]
  const personId = people[pick % people.length] ?? ''
  const id = session?.id ?? ''
  if (verb === 'create') {
    return (await client.sessions.create({ ...plain, title: word, startTime: hour })).actionId
  }
  if (verb === 'restore') {
    const [thrown] = await client.sessions.trash()
    return thrown ? (await client.sessions.restore({ id: thrown.id })).actionId : null
  }
  if (occurrence) {
    const key = { seriesId: occurrence.seriesId, originalStart: occurrence.originalStart }
    if (verb === 'open') return (await client.sessions.createFromOccurrence(key)).actionId
    if (verb === 'closeDate')
      return (await client.sessions.close({ target: key, closing: closing(one, people) })).actionId
    if (verb === 'moveDate') {
      const start = `2027-02-1${pick % 10}T${hour}`
      const moved = { ...key, start, durationMinutes: 30 + minutes }
      return (await client.rituals.moveOccurrence(moved)).actionId
    }
    if (verb === 'cancelDate')
      return (await client.rituals.cancelOccurrence({ ...key, reason: word })).actionId
    if (verb === 'resetDate' && (occurrence.isMoved || occurrence.state === 'cancelled'))
      return (await client.rituals.resetOccurrence(key)).actionId
  }
  if (!session) return null
  switch (verb) {
    case 'edit':
      return (await client.sessions.update({ id, title: word, minutes: word })).actionId
    case 'shift': {
      const startOn = `2027-01-1${pick % 10}`
      return (await client.sessions.update({ id, startOn, startTime: hour })).actionId
    }
    case 'cancel':
      return (await client.sessions.cancel({ id, reason: word })).actionId
    case 'reopen':
      return (await client.sessions.reopen({ id })).actionId
    case 'remove':
      return (await client.sessions.remove({ id })).actionId
    case 'tick': {
      const attendance = { personId, isRegistered: true, mode: 'inPerson', minutes } as const
      return (await client.sessions.setAttendance({ id, attendances: [attendance] })).actionId
    }
    case 'untick':
      return (await client.sessions.removeAttendance({ id, personIds: [personId] })).actionId
    case 'items':
      return (await client.sessions.setItems({ id, items: [item(pick, word)] })).actionId
    case 'resources': {
      const resources = [{ id: uuid(pick), title: word, address: '' }]
      return (await client.sessions.setResources({ id, resources })).actionId
    }
    case 'close':
      return (await client.sessions.close({ target: { id }, closing: closing(one, people) }))
        .actionId
    default:
      return null
  }
}

const plain = {
  kind: 'other',
  title: '',
  theme: '',
  linkedTo: '',
  mode: 'inPerson',
  startOn: '2026-12-15',
  startTime: '09:00',
  timeZone: 'Europe/Paris',
  durationMinutes: 60,
  place: '',
  link: '',
  scope: 'national',
  territory: '',
  leadId: null,
  agenda: '',
  minutes: '',
} as const

/** All that a person sees of sessions and dates, less the marks that only ever move on. */
async function visible(client: Client) {
  const { rows } = await client.sessions.list({ limit: 500 })
  const sessions = await Promise.all(
    rows.map(async ({ id }) => {
      const { updatedAt: _at, ...session } = await client.sessions.get({ id })
      return session
    }),
  )
  const occurrences = await client.calendar.occurrences(window)
  const waiting = await client.sessions.waiting({
    now: '2027-03-01T00:00:00Z',
    since: '2026-12-01',
  })
  return { rows, sessions, occurrences, waiting }
}

/** A session and its occurrence say the same, and what is closed is held. */
function expectAgreement({ sessions, occurrences }: Awaited<ReturnType<typeof visible>>): void {
  const sessionById = new Map(sessions.map((one) => [one.id, one]))
  for (const occurrence of occurrences) {
    const session = sessionById.get(occurrence.sessionId ?? '')
    if (!session) continue
    expect({ isHeld: occurrence.state === 'held', startAt: occurrence.startAt }).toEqual({
      isHeld: session.state === 'closed',
      startAt: session.startAt,
    })
    expect(occurrence.state === 'cancelled').toBe(session.state === 'cancelled')
  }
}

describe('sessions, whatever is done', () => {
  it('agree with their occurrences, and undo goes back through every state there was', async () => {
    const [transport] = transports
    if (!transport) throw new Error('no transport')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const { client, close } = await transport.connect()
        try {
          await found(client)
          await client.rituals.create(firstTuesday)
          const people = []
          for (const name of ['Ada', 'Grace', 'Alan'])
            people.push((await client.members.create({ name, role: null })).member.id)
          const past = []
          for (const one of steps) {
            const before = await visible(client)
            if ((await perform(client, people, one)) !== null) past.push(before)
            expectAgreement(await visible(client))
          }
          for (const before of past.toReversed()) {
            await client.history.undo({})
            expect(await visible(client)).toEqual(before)
          }
        } finally {
          await close()
        }
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})
