import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShareTarget } from '../../../preload/contract/share'
import { computeShare, countAll } from './compute-share'
import { missingSessions } from './missing-sessions'
import { addParts, measures, nothing, partsOf, sumParts } from './parts'
import type { ShareItem } from './share-item'

const year = { from: '2026-01-01', to: '2027-01-01' }
const item = (fields: Partial<ShareItem>): ShareItem => ({
  sessionId: null,
  seriesId: null,
  originalStart: null,
  ritualId: null,
  title: 'Séance',
  startOn: '2026-03-10',
  mode: 'remote',
  scope: 'national',
  kind: 'visio',
  theme: '',
  territory: '',
  state: 'closed',
  isHeld: true,
  durationMinutes: 60,
  heads: null,
  ...fields,
})
const target = (fields: Partial<ShareTarget>): ShareTarget => ({
  id: '0190a0a0-0000-7000-8000-000000000000',
  ritualId: null,
  territory: null,
  measure: 'sessions',
  percent: 40,
  fromOn: '2026-01-01',
  toOn: '2026-12-31',
  ...fields,
})

describe('what one session counts', () => {
  it.each([
    ['inPerson', { inPerson: 12, remote: 0 }, 1, 2, 12, 12],
    ['remote', { inPerson: 0, remote: 8 }, 0, 0, 0, 8],
    ['hybrid', { inPerson: 3, remote: 9 }, 0.25, 0.5, 3, 12],
    ['hybrid', { inPerson: 0, remote: 0 }, 0.5, 1, 0, 0],
    ['hybrid', null, 0.5, 1, 0, 0],
    ['inPerson', null, 1, 2, 0, 0],
  ] as const)('%s with %j', (mode, heads, sessions, hours, inPerson, attendances) => {
    expect(partsOf({ mode, durationMinutes: 120, heads })).toEqual({
      sessions: { inPerson: sessions, total: 1 },
      hours: { inPerson: hours, total: 2 },
      attendances: { inPerson, total: attendances },
    })
  })
})

describe('the share in person', () => {
  it('is said three ways, held apart from what is planned', () => {
    const share = computeShare(
      [
        item({ mode: 'inPerson', durationMinutes: 180, heads: { inPerson: 10, remote: 0 } }),
        item({ mode: 'remote', heads: { inPerson: 0, remote: 30 } }),
        item({ mode: 'inPerson', isHeld: false, startOn: '2026-11-30', durationMinutes: 60 }),
      ],
      year,
      null,
    )
    expect(share.held.sessions).toEqual({ inPerson: 1, total: 2 })
    expect(share.held.hours).toEqual({ inPerson: 3, total: 4 })
    expect(share.held.attendances).toEqual({ inPerson: 10, total: 40 })
    // The planned one draws what the one held in person drew.
    expect(share.forecast.attendances).toEqual({ inPerson: 20, total: 50 })
    expect(share.forecast.sessions).toEqual({ inPerson: 2, total: 3 })
  })

  it('expects of a planned session what its own ritual drew before all others', () => {
    const [, , planned] = countAll([
      item({ ritualId: 'a', heads: { inPerson: 0, remote: 4 } }),
      item({ ritualId: 'b', heads: { inPerson: 0, remote: 40 } }),
      item({ ritualId: 'a', isHeld: false }),
    ])
    expect(planned?.parts.attendances.total).toBe(4)
  })

  it('has every month of the period, empty ones too', () => {
    const { months } = computeShare([item({})], { from: '2026-11-15', to: '2027-02-01' }, null)
    expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-12', '2027-01'])
  })

  it('says how many sessions are missing, the planned ones counted', () => {
    const remote = Array.from({ length: 6 }, () => item({}))
    const inPerson = Array.from({ length: 2 }, () => item({ mode: 'inPerson' }))
    expect(computeShare([...remote, ...inPerson], year, target({})).missingSessions).toBe(2)
    const planned = Array.from({ length: 2 }, () => item({ mode: 'inPerson', isHeld: false }))
    const all = [...remote, ...inPerson, ...planned]
    expect(computeShare(all, year, target({})).missingSessions).toBe(0)
    expect(computeShare(remote, year, null).missingSessions).toBeNull()
  })
})

describe('missing sessions', () => {
  it.each([
    ['reached already', 4, 10, 40, 1, 0],
    ['one short', 3, 10, 40, 1, 2],
    ['everything in person, something remote', 3, 4, 100, 1, null],
    ['everything in person, nothing remote', 4, 4, 100, 1, 0],
    ['nothing yet', 0, 0, 40, 1, 1],
    ['nothing asked of nothing', 0, 0, 0, 1, 0],
    ['a third of three, whatever floats say', 1, 3, 33, 1, 0],
  ])('%s', (_what, inPerson, total, percent, unit, missing) => {
    expect(missingSessions({ inPerson, total }, percent, unit)).toBe(missing)
  })

  it('is the smallest number that reaches the target', () => {
    const part = fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }))
      .map(([inPerson, remote]) => ({ inPerson, total: inPerson + remote }))
    fc.assert(
      fc.property(
        part,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 40 }),
        ({ inPerson, total }, percent, unit) => {
          const count = missingSessions({ inPerson, total }, percent, unit) ?? Number.NaN
          const reached = (n: number) =>
            (inPerson + n * unit) * 100 >= percent * (total + n * unit) - 1e-6
          expect(reached(count)).toBe(true)
          expect(count > 0 && reached(count - 1)).toBe(false)
        },
      ),
    )
  })
})

const anyItem = fc
  .record({
    mode: fc.constantFrom('inPerson', 'remote', 'hybrid'),
    durationMinutes: fc.integer({ min: 0, max: 600 }),
    isHeld: fc.boolean(),
    month: fc.integer({ min: 1, max: 12 }),
    theme: fc.constantFrom('', 'Budget', 'Élections'),
    territory: fc.constantFrom('', 'Haut-Val'),
    kind: fc.constantFrom('visio', 'course'),
    heads: fc.option(
      fc.record({
        inPerson: fc.integer({ min: 0, max: 90 }),
        remote: fc.integer({ min: 0, max: 90 }),
      }),
    ),
  })
  .map(({ month, ...fields }) =>
    item({ ...fields, startOn: `2026-${String(month).padStart(2, '0')}-15` }),
  )

describe('any sessions', () => {
  it('add up: months, breakdowns and halves make the whole, in person never over all', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 40 }), (items) => {
        const share = computeShare(items, year, target({}))
        const last = share.months.at(-1)
        for (const measure of measures) {
          for (const key of ['inPerson', 'total'] as const) {
            const whole = share.held[measure][key]
            const sums = [share.byTheme, share.byKind, share.byTerritory].map(
              (groups) => sumParts(groups.map(({ parts }) => parts))[measure][key],
            )
            const months = sumParts(share.months.map(({ held }) => held))[measure][key]
            for (const sum of [...sums, months, last?.heldSoFar[measure][key] ?? 0])
              expect(sum).toBeCloseTo(whole, 6)
            expect(last?.forecastSoFar[measure][key]).toBeCloseTo(share.forecast[measure][key], 6)
          }
          expect(share.forecast[measure].inPerson).toBeLessThanOrEqual(
            share.forecast[measure].total + 1e-9,
          )
        }
      }),
    )
  })

  it('count the same in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 20 }), (items) => {
        const one = computeShare(items, year, null).held
        const other = computeShare(items.toReversed(), year, null).held
        for (const measure of measures)
          expect(one[measure].inPerson).toBeCloseTo(other[measure].inPerson, 6)
      }),
    )
  })

  it('add nothing to nothing', () => {
    expect(addParts(nothing, nothing)).toEqual(nothing)
  })
})
