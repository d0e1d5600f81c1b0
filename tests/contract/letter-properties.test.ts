import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterSource } from '../fixtures/letter'
import { found } from './founding'
import { type Client, transports } from './transports'

const today = '2026-11-24'
const verbs = [
  'create',
  'copy',
  'plan',
  'version',
  'ready',
  'sent',
  'reopen',
  'bringBack',
  'remove',
  'restore',
  'cite',
] as const

/** One thing a person does, on whatever is there when its turn comes. */
const step = fc.record({
  verb: fc.constantFrom(...verbs),
  pick: fc.nat(20),
  subject: fc.constantFrom('Un', 'Deux', 'Trois'),
  words: fc.constantFrom('a', 'b', '<a href="https://exemple.fr/g">g</a>'),
  day: fc.constantFrom(null, '2026-11-27', '2026-12-24'),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function perform(client: Client, { verb, pick, subject, words, day }: Step) {
  const { newsletters } = client
  const { rows } = await newsletters.list({})
  const source = letterSource(subject, words)
  const fields = { title: subject, plannedOn: day, language: 'fr', today } as const
  if (verb === 'create') return newsletters.create({ ...fields, start: { from: 'source', source } })
  if (verb === 'cite')
    return client.resources.create({ title: subject, address: 'https://exemple.fr/g' })
  if (verb === 'restore') {
    const [thrown] = await newsletters.trash()
    return thrown && newsletters.restore({ id: thrown.id })
  }
  const letter = rows[pick % Math.max(1, rows.length)]
  if (!letter) return null
  const { id, state } = letter
  if (verb === 'copy') return newsletters.create({ ...fields, start: { from: 'letter', id } })
  if (verb === 'plan') return newsletters.update({ id, title: subject, plannedOn: day })
  if (verb === 'remove') return newsletters.remove({ id })
  if (verb === 'reopen') return newsletters.reopen({ id })
  if (verb === 'sent')
    return newsletters.markSent({ id, sentAt: `${today}T09:00:00.000Z`, audienceCount: pick })
  if (state !== 'draft') return null
  if (verb === 'ready') {
    const { source: now } = await newsletters.get({ id })
    return newsletters.markReady({ id, source: now, textOverrides: [] })
  }
  if (verb === 'version')
    return newsletters.saveVersion({ id, source, textOverrides: [], reason: 'asked' })
  const versions = await newsletters.versions({ id })
  const version = versions[pick % versions.length]
  return version && newsletters.restoreVersion({ id, versionId: version.id })
}

/** All that a person sees, less the marks that only ever move on. */
async function visible(client: Client) {
  const { rows } = await client.newsletters.list({})
  const letters = await Promise.all(
    rows
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(async ({ id }) => {
        const {
          updatedAt: _at,
          draftAt: _draftAt,
          ...letter
        } = await client.newsletters.get({ id })
        return { letter, versions: await client.newsletters.versions({ id }) }
      }),
  )
  const resources = (await client.resources.list({ today })).rows
  const hits = await client.search.query({ text: 'Deux', limit: 50 })
  return { letters, resources, found: hits.map(({ id }) => id).toSorted() }
}

describe('undo of letters, whatever was done', () => {
  it('goes back step by step through every state there was', async () => {
    const [transport] = transports
    if (!transport) throw new Error('no transport')
    const runs = Number(process.env['LETTER_RUNS'] ?? 25)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { client, close } = await transport.connect()
        try {
          await found(client)
          const past = []
          for (const one of steps) {
            const before = await visible(client)
            const done = await perform(client, one)
            if (done && done.actionId !== null) past.push(before)
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
      { numRuns: runs },
    )
  }, 3_600_000)

  it('never shows another document than the latest version, or what was typed on it', async () => {
    const [transport] = transports
    if (!transport) throw new Error('no transport')
    const typing = fc.record({
      verb: fc.constantFrom('type', 'keep', 'undo', 'ready', 'reopen'),
      subject: fc.constantFrom('Un', 'Deux', 'Trois', 'Quatre'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(typing, { maxLength: 15 }), async (steps) => {
        const { client, close } = await transport.connect()
        try {
          await found(client)
          const { letter } = await client.newsletters.create({ language: 'fr', today })
          const { id } = letter
          const shown: [string, string][] = []
          for (const { verb, subject } of steps) {
            const content = { id, source: letterSource(subject), textOverrides: [] }
            const { state } = await client.newsletters.get({ id })
            if (verb === 'type' && state === 'draft') {
              await client.newsletters.saveDraft(content)
              shown.push([(await client.newsletters.get({ id })).source, content.source])
            }
            if (verb === 'keep' && state === 'draft') {
              await client.newsletters.saveVersion({ ...content, reason: 'left' })
              shown.push([(await client.newsletters.get({ id })).source, content.source])
            }
            if (verb === 'ready' && state === 'draft') await client.newsletters.markReady(content)
            if (verb === 'reopen') await client.newsletters.reopen({ id })
            if (verb === 'undo' && (await client.history.list({ limit: 3 })).length > 1)
              await client.history.undo({}).catch(() => null)
            const now = await client.newsletters.get({ id })
            if (now.deletedAt !== null) break
            const [latest] = await client.newsletters.versions({ id })
            const version = await client.newsletters.version({ id, versionId: latest?.id ?? '' })
            if (now.draftAt === null || now.state !== 'draft')
              shown.push([now.source, version.source])
          }
          expect(shown.map(([is]) => is)).toEqual(shown.map(([, meant]) => meant))
        } finally {
          await close()
        }
      }),
      { numRuns: Number(process.env['LETTER_RUNS'] ?? 25) },
    )
  }, 3_600_000)
})
