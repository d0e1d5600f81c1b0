import { expect, it } from 'vitest'
import type { YearlyRow } from '../../preload/contract/reviews'
import { readWorkbook } from '../../tests/fixtures/read-workbook'
import { workbookBytes } from '../reading/workbook-bytes'
import { yearWorkbook } from './workbook-year'

const hour = 3600
const row = (differing: Partial<YearlyRow>): YearlyRow => ({
  personId: '0190a0a0-0000-7000-8000-000000000001',
  personName: 'Ada',
  community: 'Greffes',
  total: { facilitation: 8 * hour, administrative: 4 * hour, voluntary: hour },
  plannedMinutes: 600,
  months: [12 * hour, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  approvedSeconds: 12 * hour,
  statementCount: 2,
  ...differing,
})
const sheetsOf = async (rows: YearlyRow[]) =>
  readWorkbook(await workbookBytes(yearWorkbook(rows, { sheet: '2026', all: 'Ensemble' })))
const hours = (count: number) => (count * hour) / 86_400

it('has a sheet for everybody, then a sheet a person, whatever their names', async () => {
  const names = ['Ada', 'ada', '=Grace/[x]', 'N'.repeat(60), 'N'.repeat(60)]
  const sheets = await sheetsOf(names.map((personName) => row({ personName })))
  expect([...sheets.keys()]).toEqual([
    '2026',
    'Ada',
    'ada 2',
    '=Grace x',
    'N'.repeat(31),
    `${'N'.repeat(29)} 2`,
  ])
})

it('sets what was done against what was planned, over and under', async () => {
  const less = row({ personName: 'Bob', plannedMinutes: 900, statementCount: 1 })
  const sheets = await sheetsOf([row({}), less])
  const [, ada, bob, all] = sheets.get('2026') ?? []
  // Total, planned, difference in decimal hours, approved, statements.
  expect(ada?.slice(14)).toEqual([hours(12), hours(10), 2, hours(12), 2])
  expect(bob?.slice(14)).toEqual([hours(12), hours(15), -3, hours(12), 1])
  expect(all?.slice(14)).toEqual([hours(24), hours(25), -1, hours(24), 3])
  expect(all?.slice(0, 3)).toEqual(['Ensemble', null, hours(24)])
  expect(sheets.get('Bob')?.slice(13, 16)).toEqual([
    ['total', hours(12)],
    ['planned', hours(15)],
    ['difference', -3],
  ])
})

it('says nothing of a plan that nobody made', async () => {
  const sheets = await sheetsOf([row({ plannedMinutes: null })])
  expect(sheets.get('2026')?.[1]?.slice(14)).toEqual([hours(12), null, null, hours(12), 2])
})
