import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuickSession } from './quick-session'

// A Sunday morning.
const now = '2026-11-22T09:30'
const read = (line: string) => {
  const session = readQuickSession(line, now)
  return (
    session && [
      session.title,
      session.startOn,
      session.startTime,
      session.durationMinutes,
      session.mode,
    ]
  )
}

describe('a session in one line', () => {
  it.each([
    ['Visio budget jeudi 14h 1h30', 'Visio budget', '2026-11-26', '14:00', 90, 'remote'],
    ['atelier demain 9h30 45 min hybride', 'atelier', '2026-11-23', '09:30', 45, 'hybrid'],
    [
      'Visite de Mende le 3 décembre de 9h à 12h en présence',
      'Visite de Mende',
      '2026-12-03',
      '09:00',
      180,
      'inPerson',
    ],
    ['Café 14h-15h', 'Café', '2026-11-22', '14:00', 60, 'remote'],
    ['Café 8h', 'Café', '2026-11-23', '08:00', 60, 'remote'],
    ['Point 2h lundi 10:15', 'Point', '2026-11-23', '10:15', 120, 'remote'],
    [
      'Journée des greffes 12/01 présentiel',
      'Journée des greffes',
      '2027-01-12',
      null,
      1440,
      'inPerson',
    ],
    [
      'Budget review next sunday 2:30 in person',
      'Budget review',
      '2026-11-29',
      '02:30',
      60,
      'inPerson',
    ],
    ['Retro on friday at 16:00 remote', 'Retro', '2026-11-27', '16:00', 60, 'remote'],
    [
      'Séance plénière aujourd’hui 22h à 1h',
      'Séance plénière',
      '2026-11-22',
      '22:00',
      180,
      'remote',
    ],
    ['Bilan 2026 mardi 14h', 'Bilan 2026', '2026-11-24', '14:00', 60, 'remote'],
    ['Réunion à Millau mercredi 14 h 30', 'Réunion à Millau', '2026-11-25', '14:30', 60, 'remote'],
  ])('%s', (line, ...expected) => {
    expect(read(line)).toEqual(expected)
  })

  it.each(['', '   ', 'jeudi 14h', 'demain', 'le jeudi'])('%j has no title yet', (line) => {
    expect(readQuickSession(line, now)).toBeNull()
  })

  it('takes no word of the language for a day', () => {
    expect(read('__proto__ constructor 14h')?.[0]).toBe('__proto__ constructor')
  })

  it('takes a second day or hour for words of the title', () => {
    expect(read('Point lundi et mardi 14h')?.[0]).toBe('Point et mardi')
  })

  it('says something sound of any words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (line) => {
        const session = readQuickSession(line, now)
        fc.pre(session !== null)
        expect(session.startOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(session.startTime ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
        expect(session.durationMinutes).toBeGreaterThanOrEqual(0)
        expect(session.title.trim()).toBe(session.title)
      }),
      { numRuns: 1000 },
    )
  })
})
