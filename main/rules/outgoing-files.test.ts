import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { Rounding } from '../../preload/contract/time-shapes'
import { readWorkbook } from '../../tests/fixtures/read-workbook'
import { workbookBytes } from '../reading/workbook-bytes'
import { addUpLines, outgoingSeconds, type OutgoingLine, type OutgoingTime } from './outgoing-time'
import { roundSeconds } from './rounding'
import { timeCsv } from './time-csv'
import { timeWorkbook } from './workbook-time'

const exact: Rounding = { minutes: 0, way: 'nearest', of: 'entry' }
const byEntry: Rounding = { minutes: 15, way: 'up', of: 'entry' }
const byDay: Rounding = { minutes: 15, way: 'up', of: 'day' }

describe('time as CSV', () => {
  it('adds up to its entries in both forms, on any time', () => {
    fc.assert(
      fc.property(
        anyTime,
        fc.constantFrom('french' as const, 'international' as const),
        (time, form) => {
          const rows = parsed(timeCsv(time, exact, { words: {}, form }), form)
          const lines = rows.slice(1, 1 + time.lines.length)
          const sum = lines.reduce((total, row) => total + Number(row[4]), 0)
          expect(sum).toBe(outgoingSeconds(time))
          const total = rows.find(([first, day]) => first === 'total' && day === '')
          expect(Number(total?.[4])).toBe(sum)
          expect(Math.abs(decimal(total?.[5]) - sum / 3600)).toBeLessThan(0.00001)
        },
      ),
    )
  })

  it('writes days and hours as each form reads them, and neutralises formulas', () => {
    const time = timeOf([{ ...line, seconds: 4800, note: '=1+1', start: '2026-11-24T09:00' }])
    const words = { total: 'Total' }
    const french = timeCsv(time, byEntry, { words, form: 'french' }).split('\r\n')
    expect(french[1]).toBe(
      "Ada;24/11/2026;24/11/2026 09:00;;4800;1,33333;1,5;Lettre;facilitation;no;;'=1+1",
    )
    expect(french).toContain('Total;;;;4800;1,33333;1,5')
    const other = timeCsv(time, byEntry, { words, form: 'international' }).split('\r\n')
    expect(other[1]).toContain('Ada,2026-11-24,2026-11-24 09:00,,4800,1.33333,1.5,')
  })

  it('lists the rounded days below the entries where days are rounded', () => {
    const time = timeOf([
      { ...line, seconds: 300 },
      { ...line, seconds: 700 },
    ])
    const rows = parsed(timeCsv(time, byDay, { words: {}, form: 'french' }), 'french')
    expect(rows.slice(1, 3).map((row) => row[6])).toEqual(['', ''])
    expect(rows.at(4)?.[0]).toBe('sheetDays')
    expect([rows.at(5)?.[4], rows.at(5)?.[6]]).toEqual(['1000', '0,5'])
  })

  it('ends with the hash of what was signed, and lists days where lines may not leave', () => {
    const hash = 'a'.repeat(64)
    const time = { ...timeOf([{ ...line, seconds: 300 }]), lines: [], hash }
    const rows = parsed(timeCsv(time, byDay, { words: {}, form: 'french' }), 'french')
    expect(rows[1]?.slice(0, 7)).toEqual(['Ada', '24/11/2026', '', '', '300', '0,08333', '0,25'])
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['hash', hash])
  })
})

describe('time as a workbook', () => {
  it('adds up on every sheet to its entries, exact and rounded, on any time', async () => {
    await fc.assert(
      fc.asyncProperty(anyTime, fc.constantFrom(exact, byEntry, byDay), async (time, profile) => {
        const sheets = readWorkbook(await workbookBytes(timeWorkbook(time, profile, {})))
        const all = outgoingSeconds(time)
        const seconds = (name: string, column: number) =>
          (sheets.get(name) ?? [])
            .slice(1, -1)
            .reduce((sum, row) => sum + inSeconds(row[column]), 0)
        const totals = sheets.get('sheetTotals') ?? []
        const total = totals.find(([first]) => first === 'total') ?? []
        expect(inSeconds(total[4])).toBe(all)
        expect(seconds('sheetEntries', 4)).toBe(all)
        expect(seconds('sheetDays', 2)).toBe(all)
        expect(seconds('sheetCategories', 2)).toBe(all)
        const rounded = (profile.of === 'day' ? time.days : time.lines)
          .map((one) => roundSeconds(one.seconds, profile))
          .reduce((sum, one) => sum + one, 0)
        expect(inSeconds(total[5])).toBe(rounded)
        const people = totals.slice(1, totals.indexOf(total))
        expect(people.reduce((sum, row) => sum + inSeconds(row[5]), 0)).toBe(rounded)
        expect(seconds('sheetDays', 3)).toBe(rounded)
        const ofEntries = profile.of === 'day' ? 0 : rounded
        expect(seconds('sheetEntries', 5)).toBe(ofEntries)
        expect(seconds('sheetCategories', 3)).toBe(ofEntries)
      }),
      { numRuns: 30 },
    )
  })

  it('bears the hash of the statement on its first sheet, its last, and each printed page', async () => {
    const hash = 'b'.repeat(64)
    const workbook = timeWorkbook({ ...timeOf([{ ...line, seconds: 60 }]), hash }, exact, {})
    const sheets = readWorkbook(await workbookBytes(workbook))
    expect(sheets.get('sheetEntries')?.at(-1)).toEqual(['hash', hash])
    expect(sheets.get('sheetTotals')?.at(-1)).toEqual(['hash', hash])
    expect(workbook.footer).toBe(`hash ${hash}`)
  })

  it('has no sheet of entries where totals alone may leave', () => {
    const time = { ...timeOf([{ ...line, seconds: 60 }]), lines: [] }
    expect(timeWorkbook(time, byEntry, {}).sheets.map(({ name }) => name)).toEqual([
      'sheetDays',
      'sheetCategories',
      'sheetTotals',
    ])
  })

  it('names sheets so that spreadsheets accept them, in the words of the page', () => {
    const words = {
      sheetDays: 'Par jour : [1/2]',
      sheetTotals: 'x'.repeat(50),
      sheetEntries: 'par jour    1 2',
    }
    const names = timeWorkbook(timeOf([line]), exact, words).sheets.map(({ name }) => name)
    expect(names.every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toBe(true)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })
})

const line: OutgoingLine = {
  personId: 'ada',
  personName: 'Ada',
  day: '2026-11-24',
  start: null,
  end: null,
  seconds: 0,
  category: 'Lettre',
  nature: 'facilitation',
  isVoluntary: false,
  linkTitle: '',
  note: '',
}

function timeOf(lines: OutgoingLine[]): OutgoingTime {
  const grouped = Map.groupBy(lines, ({ personId, day }) => `${day} ${personId}`)
  const days = [...grouped.values()].map((own) => ({
    personId: own[0]?.personId ?? '',
    personName: own[0]?.personName ?? '',
    day: own[0]?.day ?? '',
    seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
  }))
  return { facts: [], lines, days, ...addUpLines(lines), hash: '' }
}

const anyLine = fc
  .record({
    personId: fc.constantFrom('ada', 'bob'),
    day: fc.constantFrom('2026-11-24', '2026-11-25', '2026-10-25'),
    seconds: fc.integer({ min: 0, max: 90_000 }),
    category: fc.constantFrom('Lettre', '=Forum', 'Veille'),
    nature: fc.constantFrom('facilitation' as const, 'administrative' as const),
    isVoluntary: fc.boolean(),
    note: fc.string(),
  })
  .map((drawn) => ({ ...line, ...drawn, personName: drawn.personId.toUpperCase() }))
const anyTime = fc.array(anyLine, { minLength: 1, maxLength: 25 }).map(timeOf)

function parsed(csv: string, form: 'french' | 'international'): string[][] {
  const delimiter = form === 'french' ? ';' : ','
  return Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter, newline: '\r\n' }).data
}

function decimal(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'))
}

function inSeconds(cell: string | number | null | undefined): number {
  return typeof cell === 'number' ? Math.round(cell * 86_400) : 0
}
