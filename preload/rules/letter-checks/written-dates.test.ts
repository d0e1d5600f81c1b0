import { describe, expect, it } from 'vitest'
import { writtenDates } from './written-dates'

const today = '2026-11-20'

describe('days somebody wrote', () => {
  it.each([
    ['le jeudi 12 novembre 2026 à 10 h', '2026-11-12', 'jeudi 12 novembre 2026'],
    ['Jeudi 12 novembre', '2026-11-12', 'Jeudi 12 novembre'],
    ['mar. 24 nov.', '2026-11-24', 'mar. 24 nov.'],
    ['1er décembre', '2026-12-01', '1er décembre'],
    ['le 3 FÉVRIER', '2027-02-03', '3 FÉVRIER'],
    ['le 5 janvier', '2027-01-05', '5 janvier'],
    ['samedi 5 décembre', '2026-12-05', 'samedi 5 décembre'],
    ['vendredi 5 décembre', '2025-12-05', 'vendredi 5 décembre'],
    ['12/11/2026', '2026-11-12', '12/11/2026'],
    ['12.11.26', '2026-11-12', '12.11.26'],
    ['jeudi 12/11', '2026-11-12', 'jeudi 12/11'],
    ['avant le 30/11', '2026-11-30', '30/11'],
    ['2026-11-12', '2026-11-12', '2026-11-12'],
    ['on Thursday, November 12, 2026', '2026-11-12', 'Thursday, November 12, 2026'],
    ['the 12th of November', '2026-11-12', '12th of November'],
    ['Nov 12th', '2026-11-12', 'Nov 12th'],
    ['June 3', '2026-06-03', 'June 3'],
  ])('reads %s', (text, on, words) => {
    const found = writtenDates(text, today)
    expect(found.map((one) => [one.on, text.slice(one.from, one.to)])).toEqual([[on, words]])
  })

  it.each([
    'en novembre',
    'le 31 février 2026',
    '3/4 des communes',
    'article 12.3',
    'version 1.12.2026b',
    '06 12 11 20 26',
    'https://exemple.fr/2026/11/12',
    '12 mardis',
    'decree 2012-1246',
  ])('reads no day in %s', (text) => {
    expect(writtenDates(text, today)).toEqual([])
  })
})
