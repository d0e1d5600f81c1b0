import { expect, it } from 'vitest'
import { cutLongSpan } from './span-days'

const paris = 'Europe/Paris'

it('leaves a span across midnight whole', () => {
  const span = { startedAt: '2026-11-23T21:00:00.000Z', endedAt: '2026-11-24T01:00:00.000Z' }
  expect(cutLongSpan(span, paris)).toEqual([span])
})

it('cuts what lasted for days at each local midnight, clock change included', () => {
  const startedAt = '2026-10-23T12:00:00.000Z'
  const endedAt = '2026-10-26T12:00:00.000Z'
  const pieces = cutLongSpan({ startedAt, endedAt }, paris)
  expect(pieces).toEqual([
    { startedAt, endedAt: '2026-10-23T22:00:00.000Z' },
    { startedAt: '2026-10-23T22:00:00.000Z', endedAt: '2026-10-24T22:00:00.000Z' },
    { startedAt: '2026-10-24T22:00:00.000Z', endedAt: '2026-10-25T23:00:00.000Z' },
    { startedAt: '2026-10-25T23:00:00.000Z', endedAt },
  ])
})
