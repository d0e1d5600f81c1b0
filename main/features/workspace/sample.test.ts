import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isNotNull, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MjmlNode } from '../../../preload/rules/mjml/mjml-node'
import { readMjml } from '../../../preload/rules/mjml/read-mjml'
import { addDays } from '../../../preload/rules/local-day'
import { openWorkspaceFile } from '../../database/open'
import {
  attendances,
  collections,
  contributions,
  engagements,
  letterResources,
  letters,
  letterVersions,
  people,
  resources,
  resourceTags,
  series,
  sessionItems,
  sessionResources,
  sessions,
  timeEntries,
  zeroDays,
} from '../../database/schema'
import { readSources } from '../../database/sources'
import type { WorkspaceFile } from '../../database/workspace-file'
import type { HostPowers } from '../../host'
import { foundWorkspace } from './founding'
import { fillSample, sampleFounding } from './sample'

const today = '2026-11-22'
let folder = ''
let file: WorkspaceFile
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'veillee-sample-'))
  const host = { dataFolder: folder } as HostPowers
  const path = join(folder, 'sample.veillee-db')
  await foundWorkspace(host, path, sampleFounding('fr'), (writing, team) =>
    fillSample(writing, team, { locale: 'fr', today }),
  )
  const viewingFolder = join(folder, 'viewing')
  file = await openWorkspaceFile({ path, viewingFolder, backUp: () => Promise.resolve() })
})
afterAll(() => {
  file.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the sample community', () => {
  it('has sixty people, of whom some left and some want no mail', () => {
    const all = file.database.select().from(people).all()
    expect(all).toHaveLength(60)
    expect(all.filter(({ leftOn }) => leftOn !== null)).toHaveLength(3)
    expect(all.filter(({ isOpposedToMail }) => isOpposedToMail).length).toBeGreaterThan(2)
    for (const { email } of all) expect(email).toMatch(/^[a-z.-]+@example\.org$/)
  })

  it('has closed its past sessions but three, and holds some of no ritual', () => {
    const all = file.database.select().from(sessions).all()
    const past = all.filter(({ startOn }) => startOn < today)
    expect(past.filter(({ state }) => state === 'planned')).toHaveLength(3)
    expect(past.filter(({ state }) => state === 'closed').length).toBeGreaterThan(70)
    expect(all.filter(({ seriesId }) => seriesId === null).map(({ state }) => state)).toEqual([
      'closed',
      'closed',
      'cancelled',
      'planned',
      'planned',
    ])
    expect(new Set(all.map(({ mode }) => mode))).toEqual(new Set(['inPerson', 'remote', 'hybrid']))
  })

  it('tells who came: four to twenty-five heads, none before joining or after leaving', () => {
    const { database } = file
    const known = new Map(
      database
        .select()
        .from(people)
        .all()
        .map((one) => [one.id, one]),
    )
    const came = database.select().from(attendances).where(isNotNull(attendances.mode)).all()
    const bySession = Map.groupBy(came, ({ sessionId }) => sessionId)
    const closed = database.select().from(sessions).all()
    for (const { id, state, startOn, mode, remoteCount } of closed) {
      if (state !== 'closed') continue
      const heads = bySession.get(id) ?? []
      const count = remoteCount ?? heads.length
      expect([count >= 3, count <= 25]).toEqual([true, true])
      for (const head of heads) {
        const person = known.get(head.personId)
        expect(person?.joinedOn).not.toBeNull()
        expect((person?.joinedOn ?? '') <= startOn).toBe(true)
        expect(person?.leftOn == null || person.leftOn > startOn).toBe(true)
        expect(['hybrid', head.mode]).toContain(mode)
      }
    }
  })

  it('leaves thanks to give, decisions, actions and the time of each animator', () => {
    const { database } = file
    const due = database.select().from(contributions).where(isNull(contributions.thankedOn)).all()
    const given = database.select().from(contributions).all().length - due.length
    expect([due.length > 0, given > 10]).toEqual([true, true])
    const kinds = database.select({ kind: sessionItems.kind }).from(sessionItems).all()
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['decision', 'action']))
    const time = database.select().from(timeEntries).all()
    expect(new Set(time.map(({ personId }) => personId)).size).toBe(2)
    expect(
      time.filter(({ note, sessionId }) => sessionId !== null && note === '').length,
    ).toBeGreaterThan(100)
  })

  it('has a year of time: about a dozen entries a week each, some with start and end', () => {
    const time = file.database.select().from(timeEntries).all()
    expect([time.length > 1100, time.length < 1700]).toEqual([true, true])
    expect(new Set(time.map(({ category }) => category)).size).toBeGreaterThan(11)
    const timed = time.filter(({ startedAt }) => startedAt !== null)
    expect([timed.length > 300, timed.length < time.length / 2]).toEqual([true, true])
    for (const { startedAt, endedAt, durationSeconds, spentOn } of timed) {
      const spanMs = Date.parse(endedAt ?? '') - Date.parse(startedAt ?? '')
      expect([spanMs, startedAt?.slice(0, 10)]).toEqual([durationSeconds * 1000, spentOn])
    }
    expect(time.every(({ spentOn }) => spentOn <= today)).toBe(true)
    const voluntary = time.filter(({ isVoluntary }) => isVoluntary)
    expect([voluntary.length > 10, voluntary.length < 60]).toEqual([true, true])
    for (const column of ['sessionId', 'ritualId', 'memberId'] as const)
      expect(time.filter((row) => row[column] !== null).length).toBeGreaterThan(30)
  })

  it('accounts for every day of two whole months, and plans what each animator owes', () => {
    const { database } = file
    const time = database.select().from(timeEntries).all()
    const zeros = database.select().from(zeroDays).all()
    const planned = database.select().from(engagements).all()
    expect(planned.map(({ minutes }) => minutes)).toEqual([600, 360])
    expect(planned.map(({ rateCents }) => rateCents)).toEqual([2450, null])
    for (const { personId } of planned) {
      const spent = new Set(
        time.filter((row) => row.personId === personId).map((row) => row.spentOn),
      )
      const zero = zeros.filter((row) => row.personId === personId).map(({ day }) => day)
      expect(zero.filter((day) => spent.has(day))).toEqual([])
      const accounted = new Set([...spent, ...zero])
      for (let day = '2026-09-01'; day < '2026-11-01'; day = addDays(day, 1))
        expect([day, accounted.has(day)]).toEqual([day, true])
    }
  })

  it('has a library: nested collections, every state and level, some to read again, some late', () => {
    const { database } = file
    const all = database.select().from(resources).all()
    expect([all.length >= 60, all.length <= 120]).toEqual([true, true])
    expect(new Set(all.map(({ state }) => state)).size).toBe(4)
    expect(new Set(all.map(({ type }) => type)).size).toBeGreaterThan(10)
    expect(new Set(all.map(({ licence }) => licence)).size).toBeGreaterThan(6)
    const tutorials = all.filter(({ type }) => type === 'tutorial')
    expect(tutorials.every(({ level }) => level !== null)).toBe(true)
    expect(tutorials.some(({ tutorialById }) => tutorialById !== null)).toBe(true)
    const reviewed = all.flatMap(({ reviewOn }) => reviewOn ?? [])
    const late = reviewed.filter((day) => day < today)
    expect([late.length > 5, late.length < reviewed.length]).toEqual([true, true])
    expect(all.every(({ addedAt }) => addedAt.slice(0, 10) <= today)).toBe(true)
    const shelves = database.select().from(collections).all()
    const parents = new Map(shelves.map(({ id, parentId }) => [id, parentId]))
    const isThirdLevel = ({ parentId }: { parentId: string | null }) =>
      parentId !== null && parents.get(parentId) != null
    expect(shelves.some(isThirdLevel)).toBe(true)
    const tagged = new Set(
      database
        .select()
        .from(resourceTags)
        .all()
        .map((row) => row.resourceId),
    )
    expect(tagged.size).toBeGreaterThan(60)
  })

  it('has duplicates to try: by address, by ISBN, by title and author', () => {
    const all = file.database.select().from(resources).all()
    for (const key of ['addressKey', 'isbnKey', 'titleKey'] as const) {
      const known = all.map((row) => row[key]).filter((value) => value !== '')
      expect([key, known.length > new Set(known).size]).toEqual([key, true])
    }
  })

  it('shared resources of the library at its sessions, and spent time on some', () => {
    const { database } = file
    const shared = database.select().from(sessionResources).all()
    const linked = shared.filter(({ resourceId }) => resourceId !== null)
    expect([shared.length > 25, linked.length]).toEqual([true, shared.length])
    const states = new Map(
      database
        .select()
        .from(resources)
        .all()
        .map(({ id, state }) => [id, state]),
    )
    for (const { resourceId } of linked) expect(states.get(resourceId ?? '')).toBe('shared')
    const time = database.select().from(timeEntries).where(isNotNull(timeEntries.resourceId)).all()
    expect(time.length).toBeGreaterThan(20)
    expect(new Set(time.map(({ category }) => category))).toEqual(new Set(['monitoring']))
  })

  it('follows eight sources: some late, some due this week, some looked at lately', () => {
    const all = readSources(file.database)
    expect(all).toHaveLength(8)
    const due = all.map(({ dueOn }) => dueOn ?? '')
    expect(due.filter((day) => day < today).length).toBeGreaterThan(1)
    expect(due.filter((day) => day >= today).length).toBeGreaterThan(1)
    expect(all.every(({ lookedOn }) => lookedOn !== null)).toBe(true)
  })

  it('has a letter that has left and cites its resources, one ready, one being written', () => {
    const all = file.database.select().from(letters).all()
    const said = all.map(({ state, plannedOn }) => [state, (plannedOn ?? '') < today])
    expect(said).toEqual([
      ['sent', true],
      ['ready', false],
      ['draft', false],
    ])
    const [sent] = all
    const cited = file.database.select().from(letterResources).all()
    expect(cited.map(({ letterId }) => letterId)).toEqual([sent?.id, sent?.id, sent?.id])
    for (const { source } of file.database.select().from(letterVersions).all()) {
      // Nothing is left to fill in, and every tag is closed.
      expect(source).not.toMatch(/\[[^\]]*\]/)
      const isWhole = (nodes: readonly MjmlNode[]): boolean =>
        nodes.every(({ isClosed, children }) => isClosed && isWhole(children))
      expect(isWhole(readMjml(source).nodes)).toBe(true)
    }
  })

  it('has a ritual that changed its hour and mode on the way', () => {
    const all = file.database.select().from(series).all()
    const byRitual = [...Map.groupBy(all, ({ ritualId }) => ritualId).values()]
    const split = byRitual.filter((own) => own.length > 1)
    expect(split.map((own) => own.map(({ modeOverride }) => modeOverride))).toEqual([
      [null, 'hybrid'],
    ])
  })
})

it.each(['2026-01-01', '2026-03-29', '2026-07-15', '2028-02-29', '2027-08-31'])(
  'can be founded on %s, in English too',
  async (day) => {
    const host = { dataFolder: folder } as HostPowers
    const path = join(folder, `sample-${day}.veillee-db`)
    const founding = foundWorkspace(host, path, sampleFounding('en'), (writing, team) =>
      fillSample(writing, team, { locale: 'en', today: day }),
    )
    await expect(founding).resolves.toBeUndefined()
  },
)
