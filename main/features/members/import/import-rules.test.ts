import { describe, expect, it } from 'vitest'
import { guessMapping } from './guess-mapping'
import { looksLikeFormula, readAnswer, readComfort, readDay } from './read-cell'
import { tableWords } from './table-words'

const guess = (...headers: string[]) =>
  guessMapping(headers.map((header) => ({ header, sample: [] })))

describe('the fields that columns fill', () => {
  it.each([
    [
      ['Nom', 'Prénom', 'Courriel', 'Structure'],
      ['lastName', 'firstName', 'email', 'organisation'],
    ],
    [
      ['NOM', 'E-mail', 'Organisation', 'Territoire'],
      ['name', 'email', 'organisation', 'territory'],
    ],
    [
      ['First name', 'Last name', 'Email address'],
      ['firstName', 'lastName', 'email'],
    ],
    [
      ['Nom et prénom', 'Adresse mail', 'Commune'],
      ['name', 'email', 'territory'],
    ],
    [
      ['Nom de la structure', 'Nom'],
      ['organisation', 'name'],
    ],
    [
      ['Date d’arrivée', 'Date de départ', 'Département'],
      ['joinedOn', 'leftOn', 'territory'],
    ],
    [
      ['Nom', 'Nom', 'Téléphone'],
      ['name', null, null],
    ],
    [
      ['Opposé aux courriels', 'Courriel'],
      ['isOpposedToMail', 'email'],
    ],
  ])('%j', (headers, fields) => {
    expect(guess(...headers)).toEqual(fields)
  })

  it('are known again in what was exported, in both languages', () => {
    for (const { headers } of Object.values(tableWords)) {
      expect(guess(...Object.values(headers))).toEqual(Object.keys(headers))
    }
  })

  it('show in the cells of a table without titles', () => {
    const columns = [
      { header: '', sample: ['Ada Lovelace'] },
      { header: '', sample: ['ada@greffe.example'] },
    ]
    expect(guessMapping(columns)).toEqual(['name', 'email'])
  })
})

describe('cells', () => {
  it.each([
    ['24/11/2026', '2026-11-24'],
    ['1/2/2026', '2026-02-01'],
    ['24.11.26', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    ['2026-11-24T08:00:00Z', '2026-11-24'],
    ['24/11/2026 08:30', '2026-11-24'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2026', null],
    ['31/04/2026', null],
    ['11/24/2026', null],
    ['bientôt', null],
    ['45984', null],
  ])('the day %s is %s', (cell, day) => {
    expect(readDay(cell)).toBe(day)
  })

  it.each([
    ['Oui', true],
    ['x', true],
    ['1', true],
    ['YES', true],
    ['non', false],
    ['0', false],
    ['peut-être', null],
  ])('%s answers %s', (cell, answer) => {
    expect(readAnswer(cell)).toBe(answer)
  })

  it.each([
    ['À l’aise', 'atEase'],
    ['se débrouille', 'gettingBy'],
    ["Mal à l'aise", 'illAtEase'],
    ['gauchère', null],
  ])('%s is %s', (cell, comfort) => {
    expect(readComfort(cell)).toBe(comfort)
  })

  it.each([
    ['=HYPERLINK("x")', true],
    ['@SUM(A1)', true],
    ['-cmd|x', true],
    ['+33 6 12 34 56 78', false],
    ['-12,5', false],
    ['-', false],
    ['Ada', false],
  ])('%s may pass for a formula: %s', (cell, isFormula) => {
    expect(looksLikeFormula(cell)).toBe(isFormula)
  })
})
