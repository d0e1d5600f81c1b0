import { describe, expect, it } from 'vitest'
import { noFilter, sessionFilter } from './list-filter'
import { byStart, type ListItem, passes } from './list-item'

const cafe: ListItem = {
  key: 'a',
  sessionId: null,
  ritualId: 'ritual',
  title: 'Café des nouveaux',
  mode: 'remote',
  startOn: '2026-11-24',
  startTime: '09:30',
  isLive: false,
  attended: null,
  path: '/seances/de',
  closing: null,
}

describe('a date without a session', () => {
  it.each([
    ['words without accents', { text: 'cafe nouv' }, true],
    ['other words', { text: 'codev' }, false],
    ['its mode', { mode: 'remote' as const }, true],
    ['another mode', { mode: 'hybrid' as const }, false],
    ['the kind of rituals', { kind: 'ritual' as const }, true],
    ['another kind', { kind: 'visio' as const }, false],
    ['a theme it cannot have', { theme: 'Budget' }, false],
    ['a territory it cannot have', { territory: 'Lozère' }, false],
    ['its ritual', { ritualId: 'ritual' }, true],
    ['another ritual', { ritualId: 'other' }, false],
    ['its own day', { from: '2026-11-24', to: '2026-11-24' }, true],
    ['the day after', { from: '2026-11-25' }, false],
    ['a day still being typed', { from: '24/1' }, true],
  ])('is held against %s', (_what, filter, isShown) => {
    expect(passes(cafe, { ...noFilter, ...filter })).toBe(isShown)
  })
})

describe('the list', () => {
  it('puts a whole day before its hours, and the same hour by title', () => {
    const day = { ...cafe, key: 'b', startTime: null }
    const later = { ...cafe, key: 'c', title: 'Zone' }
    expect([later, cafe, day].toSorted(byStart).map(({ key }) => key)).toEqual(['b', 'a', 'c'])
  })

  it('asks the engine for whole days, the last one included', () => {
    const filter = { ...noFilter, from: '2026-11-01', to: '2026-11-30' }
    expect(sessionFilter(filter)).toEqual({ text: '', from: '2026-11-01', to: '2026-12-01' })
  })
})
