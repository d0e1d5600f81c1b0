import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKnownName, knownPeople, matchPeople } from './match-people'

const person = (id: string, name: string, email = '', organisation = '') => ({
  id,
  name,
  email,
  organisation,
})
const everybody = [
  person('ada', 'Ada Lovelace', 'ada@x.fr'),
  person('eloise', 'Éloïse Le Goff', 'e.legoff@x.fr'),
  person('martin1', 'Jean Martin', '', 'Greffe de Nice'),
  person('martin2', 'Jean Martin', '', 'Greffe de Brest'),
  person('shared1', 'Anne Petit', 'accueil@x.fr'),
  person('shared2', 'Paul Petit', 'accueil@x.fr'),
]
const known = knownPeople(everybody)
const line = (name: string, email = '', seconds: number | null = null, number = 1) => ({
  line: number,
  names: [name],
  email,
  seconds,
  mode: null,
})
const match = (...lines: ReturnType<typeof line>[]) => matchPeople(lines, known, 'remote')

describe('who a line is', () => {
  it.each([
    ['Ada Lovelace', '', 'name', 'ada'],
    ['LOVELACE Ada', '', 'name', 'ada'],
    ['le goff eloise', '', 'name', 'eloise'],
    ['Eloïse Le-Goff', '', 'name', 'eloise'],
    ['Someone Else', 'ADA@X.FR', 'email', 'ada'],
    ['Ada Lovelace', 'private@home.fr', 'name', 'ada'],
    ['Petit Paul', 'accueil@x.fr', 'email', 'shared2'],
    ['Jean Martin', '', 'ambiguous', null],
    ['Accueil', 'accueil@x.fr', 'ambiguous', null],
    ['Grace Hopper', '', 'none', null],
  ])('%s <%s> by %s', (name, email, how, personId) => {
    expect(match(line(name, email))).toMatchObject([{ match: how, personId }])
  })

  it('is left to choose among those who bear the name, or a part of it', () => {
    const [row] = match(line('Jean Martin'))
    expect(row?.candidates.map(({ id }) => id)).toEqual(['martin1', 'martin2'])
    const [near] = match(line('Ada Lovelase'))
    expect(near).toMatchObject({ match: 'none', candidates: [{ id: 'ada' }] })
  })

  it('adds up the joins of one person, by whatever name they came', () => {
    const rows = match(
      line('Ada Lovelace', 'ada@x.fr', 600, 2),
      line('Lovelace Ada', '', 1230, 3),
      line('Ada', 'ada@x.fr', null, 4),
    )
    expect(rows).toMatchObject([{ line: 2, personId: 'ada', minutes: 31 }])
  })

  it('adds up the joins of somebody nobody knows', () => {
    const rows = match(line('iPhone', '', 60), line('iphone', '', 60), line('iPad', '', 60))
    expect(rows.map(({ name, minutes }) => [name, minutes])).toEqual([
      ['iPhone', 2],
      ['iPad', 1],
    ])
  })

  it('finds a name in any order of its words, any case, with or without accents', () => {
    const name = fc.constantFrom(...everybody.map((one) => one.name))
    fc.assert(
      fc.property(name, fc.boolean(), fc.boolean(), (own, isTurned, isPlain) => {
        const [first = '', ...others] = own.split(' ')
        const turned = isTurned ? `${others.join(' ').toUpperCase()} ${first}` : own
        const plain = turned.normalize('NFD').replaceAll(/\p{M}/gu, '')
        expect(isKnownName(known, isPlain ? plain : turned)).toBe(true)
      }),
    )
  })

  it('gives each person once, and no more minutes than are kept', () => {
    const any = fc.record({
      line: fc.nat(500),
      names: fc.array(fc.constantFrom('Ada Lovelace', 'Martin Jean', 'X Y'), {
        minLength: 1,
        maxLength: 2,
      }),
      email: fc.constantFrom('', 'ada@x.fr', 'accueil@x.fr'),
      seconds: fc.option(fc.nat(9_000_000), { nil: null }),
      mode: fc.constant(null),
    })
    fc.assert(
      fc.property(fc.array(any), (lines) => {
        const rows = matchPeople(lines, known, 'remote')
        const ids = rows.flatMap(({ personId }) => personId ?? [])
        expect(new Set(ids).size).toBe(ids.length)
        expect(rows.every(({ minutes }) => minutes === null || minutes <= 86_400)).toBe(true)
      }),
    )
  })
})
