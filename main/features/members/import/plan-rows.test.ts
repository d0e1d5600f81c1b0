import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DigitalComfort,
  type Member,
  type MemberMapping,
} from '../../../../preload/contract/members'
import { readRecords } from '../../../parsers/tables/read-records'
import type { TableRecord } from '../../../rules/table-messages'
import { exportPeople } from '../export-people'
import { guessMapping } from './guess-mapping'
import { openPeopleTable } from './people-table'
import { type PlannedRow, planRows } from './plan-rows'
import { readRow } from './read-row'

const nobody: Member = {
  id: '',
  name: '',
  role: null,
  email: '',
  organisation: '',
  territory: '',
  joinedOn: null,
  leftOn: null,
  digitalComfort: null,
  isOpposedToMail: false,
  agreesToBeNamed: false,
  note: '',
  createdAt: '',
  updatedAt: '',
  deletedAt: null,
}
const person = (id: string, differing: Partial<Member>): Member => ({ ...nobody, id, ...differing })
const mapping: MemberMapping = ['name', 'email', 'organisation', 'joinedOn', 'leftOn']

function planned(people: Member[], ...rows: string[]): PlannedRow[] {
  const read = rows.map((row, index) =>
    readRow({ line: index + 2, cells: row.split(';') }, mapping.length, mapping),
  )
  return [...planRows(read, people)]
}
const say = (people: Member[], ...rows: string[]) =>
  planned(people, ...rows).map(({ shown }) => {
    const why = shown.problems.map(({ problem }) => problem).join(' ')
    return `${shown.status} ${shown.matchedBy ?? ''} ${shown.changedFields.join()} ${why}`
      .replaceAll(/ +/g, ' ')
      .trim()
  })

const ada = person('a', { name: 'Ada Lovelace', email: 'ada@x.fr', organisation: 'Greffe' })
const bea = person('b', { name: 'Béa Martin' })

describe('each row of a table', () => {
  it.each([
    ['is new', 'Zoé;z@x.fr;;;', 'new'],
    ['is known by e-mail', 'Ada Lovelace;ADA@x.fr;Greffe;;', 'unchanged email'],
    ['is known by name, in any order', 'LOVELACE Ada;;;;', 'unchanged name'],
    ['blanks nothing', 'Ada Lovelace;ada@x.fr;;;', 'unchanged email'],
    ['changes what differs', 'Ada Byron;ada@x.fr;Tour;;', 'updated email name,organisation'],
    ['brings an address', 'Bea Martin;bea@x.fr;;;', 'updated name email'],
    ['has no name', ';z@x.fr;;;', 'refused noName'],
    ['has a bad address', 'Zoé;z chez x;;;', 'new badEmail'],
    ['has a day that does not exist', 'Zoé;;;31/02/2026;', 'new badDate'],
    ['leaves before it comes', 'Zoé;;;02/02/2026;01/02/2026', 'new leftBeforeJoined'],
    ['has too many cells', 'Zoé;;;;;;x', 'refused ragged'],
    ['has too few cells', 'Zoé;z@x.fr', 'new ragged'],
    ['holds a formula', '=Zoé;;;;', 'new formula'],
    ['has a name without end', `${'x'.repeat(121)};;;;`, 'refused tooLong'],
    ['has an organisation without end', `Zoé;;${'x'.repeat(161)};;`, 'new tooLong'],
  ])('that %s is told', (_what, row, expected) => {
    expect(say([ada, bea], row)).toEqual([expected])
  })

  it('is a duplicate by e-mail, then by name', () => {
    expect(say([], 'Zoé;z@x.fr;;;', 'Zoé B;Z@X.fr;;;', 'Zoé;;;;', 'Max;;;;', 'MAX;;;;')).toEqual([
      'new',
      'refused duplicateInFile',
      'refused duplicateInFile',
      'new',
      'refused duplicateInFile',
    ])
  })

  it('keeps namesakes apart by their addresses', () => {
    expect(say([], 'Jean Martin;j1@x.fr;;;', 'Jean Martin;j2@x.fr;;;')).toEqual(['new', 'new'])
  })

  it('does not choose between two people of a name', () => {
    const twins = [person('a', { name: 'Jean Martin' }), person('b', { name: 'Martin Jean' })]
    expect(say(twins, 'Jean Martin;;;;')).toEqual(['refused ambiguous'])
    expect(say(twins, 'Jean Martin;j@x.fr;;;')).toEqual(['new'])
  })

  it('never takes somebody named by e-mail for a namesake', () => {
    expect(say([ada], 'Ada Lovelace;new@x.fr;;;', 'Ada Lovelace;ada@x.fr;;;')).toEqual([
      'new',
      'unchanged email',
    ])
  })
})

const word = fc.constantFrom('Ada', 'Béa', 'Cléo', 'ada', 'Martin', 'L’Hôte', '=1+1', "'=x", '-a')
const email = fc.constantFrom('', 'a@x.fr', 'b@x.fr', 'C@x.fr', 'd@x.fr')
const text = fc.constantFrom(
  '',
  'Greffe',
  '=SUM(A1)',
  'a;b',
  'dit "oui"',
  '@x',
  "'",
  '- oui',
  'a  b',
)
const anyone = fc.record({
  name: fc.tuple(word, word).map((words) => words.join(' ')),
  email,
  organisation: text,
  territory: text,
  joinedOn: fc.constantFrom(null, '2025-01-31'),
  leftOn: fc.constantFrom(null, '2026-02-28'),
  digitalComfort: fc.constantFrom(null, ...DigitalComfort.options),
  isOpposedToMail: fc.boolean(),
  agreesToBeNamed: fc.boolean(),
  note: fc.constantFrom('', 'une\nligne', '-1', 'x;y'),
})
const someone = fc
  .array(anyone, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((one, index) => person(`p${index}`, one)))
const cell = fc.oneof(word, email, text, fc.constantFrom('31/02/2026', '01/02/2026', 'oui'))
const anyRows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 15 })

function planAll(rows: readonly TableRecord[], people: Member[]): PlannedRow[] {
  return [
    ...planRows(
      rows.map((row) => readRow(row, mapping.length, mapping)),
      people,
    ),
  ]
}
const records = (rows: string[][]) => rows.map((cells, index) => ({ line: index + 2, cells }))

/** The directory once a plan is written. */
function written(people: Member[], plan: readonly PlannedRow[]): Member[] {
  const after = new Map(people.map((one) => [one.id, one]))
  for (const { shown, write } of plan) {
    if (write === null) continue
    const id = write.id ?? `line ${shown.line}`
    after.set(id, { ...(after.get(id) ?? person(id, {})), ...write.fields })
  }
  return [...after.values()]
}

describe('whatever the table and the people', () => {
  it('gives each row one status, and refuses none without a reason', () => {
    fc.assert(
      fc.property(someone, anyRows, (people, rows) => {
        const told = planAll(records(rows), people)
        expect(told.map(({ shown }) => shown.line)).toEqual(records(rows).map(({ line }) => line))
        for (const { shown, write } of told) {
          expect(write !== null).toBe(shown.status === 'new' || shown.status === 'updated')
          expect(shown.status === 'refused' && shown.problems.length === 0).toBe(false)
        }
      }),
    )
  })

  it('writes each person once, with a name, and blanks nothing', () => {
    fc.assert(
      fc.property(someone, anyRows, (people, rows) => {
        const told = planAll(records(rows), people)
        const touched = told.flatMap(({ write }) => write?.id ?? [])
        expect(new Set(touched).size).toBe(touched.length)
        for (const { write } of told) {
          expect(write?.id === null && write.fields.name === undefined).toBe(false)
          expect(Object.values(write?.fields ?? {})).not.toContain('')
        }
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(someone, anyRows, (people, rows) => {
        const after = written(people, planAll(records(rows), people))
        expect(planAll(records(rows), after).filter(({ write }) => write !== null)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('changes nothing by importing what was exported', () => {
    fc.assert(
      fc.property(someone, fc.constantFrom('fr' as const, 'en' as const), (people, locale) => {
        const read: TableRecord[] = []
        readRecords(exportPeople(people, locale).slice(1), {
          onRecords: (some) => read.push(...some),
          onAgain: () => expect.unreachable('our own quotes are closed'),
        })
        const { headers, rows } = openPeopleTable({ records: read, fileName: '', isGuessed: false })
        const guessed = guessMapping(headers.map((header) => ({ header, sample: [] })))
        const told = [
          ...planRows(
            rows.map((row) => readRow(row, headers.length, guessed)),
            people,
          ),
        ]
        expect(told.length).toBe(people.length)
        expect(told.filter(({ write }) => write !== null)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
