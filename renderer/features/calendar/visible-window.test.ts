import { describe, expect, it } from 'vitest'
import { stepped, titleOf, windowOf } from './visible-window'

describe('the days a view shows', () => {
  it.each([
    ['month', '2026-11-19', '2026-10-26', '2026-12-07'],
    ['month', '2026-06-30', '2026-06-01', '2026-07-06'],
    ['month', '2027-02-01', '2027-02-01', '2027-03-01'],
    ['week', '2026-11-22', '2026-11-16', '2026-11-23'],
    ['week', '2027-01-01', '2026-12-28', '2027-01-04'],
    ['list', '2028-02-11', '2028-02-01', '2028-03-01'],
  ] as const)('%s of %s: from %s to %s', (view, day, from, to) => {
    expect(windowOf(view, day)).toEqual({ from, to })
  })

  it.each([
    ['month', '2026-01-31', 1, '2026-02-01'],
    ['month', '2026-01-31', -1, '2025-12-01'],
    ['week', '2026-11-19', 1, '2026-11-23'],
    ['week', '2026-11-16', -1, '2026-11-09'],
    ['list', '2026-12-05', 1, '2027-01-01'],
  ] as const)('%s of %s, %i further, is that of %s', (view, day, direction, expected) => {
    expect(stepped(view, day, direction)).toBe(expected)
  })

  it.each([
    ['month', '2026-11-19', 'Novembre 2026', 'November 2026'],
    ['week', '2026-11-19', '16 – 22 novembre 2026', '16 – 22 November 2026'],
    ['week', '2026-12-01', '30 novembre – 6 décembre 2026', '30 November – 6 December 2026'],
    [
      'week',
      '2027-01-01',
      '28 décembre 2026 – 3 janvier 2027',
      '28 December 2026 – 3 January 2027',
    ],
    ['week', '2027-02-01', '1er – 7 février 2027', '1 – 7 February 2027'],
  ] as const)('%s of %s is called %s, %s', (view, day, french, english) => {
    expect(titleOf(view, day, 'fr')).toBe(french)
    expect(titleOf(view, day, 'en')).toBe(english)
  })
})
