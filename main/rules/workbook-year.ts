import type { YearlyRow } from '../../preload/contract/reviews'
import {
  type PlannedCell,
  type PlannedSheet,
  type PlannedWorkbook,
  sheetNames,
} from './workbook-plan'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const
type Say = (key: YearWord) => string
type YearWord =
  | (typeof months)[number]
  | 'sheet'
  | 'person'
  | 'community'
  | 'facilitation'
  | 'administrative'
  | 'voluntary'
  | 'total'
  | 'planned'
  | 'difference'
  | 'approved'
  | 'statements'
  | 'all'
  | 'month'

/** The yearly report: everybody on one sheet, then a sheet a person with months, done against planned. */
export function yearWorkbook(
  rows: readonly YearlyRow[],
  words: Record<string, string>,
): PlannedWorkbook {
  const say: Say = (key) => words[key] ?? key
  const sheets = [everybody(rows, say), ...rows.map((row) => personSheet(row, say))]
  const names = sheetNames(sheets.map(({ name }) => name))
  return {
    sheets: sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? sheet.name })),
    footer: '',
    dateFormat: '',
  }
}

function everybody(rows: readonly YearlyRow[], say: Say): PlannedSheet {
  const ends = ['total', 'planned', 'difference', 'approved', 'statements'] as const
  const sum = (of: (row: YearlyRow) => number) => rows.reduce((all, row) => all + of(row), 0)
  const hasPlan = rows.some(({ plannedMinutes }) => plannedMinutes !== null)
  const all: PlannedCell[] = [
    say('all'),
    null,
    ...months.map((_, month) => spent(sum((row) => row.months[month] ?? 0))),
    spent(sum(totalOf)),
    hasPlan ? spent(sum((row) => (row.plannedMinutes ?? 0) * 60)) : null,
    // Without a plan for everybody, done against planned says nothing of them all.
    rows.every(({ plannedMinutes }) => plannedMinutes !== null) && rows.length > 0
      ? apart(sum(totalOf) - sum((row) => (row.plannedMinutes ?? 0) * 60))
      : null,
    spent(sum(({ approvedSeconds }) => approvedSeconds)),
    { kind: 'number', value: sum(({ statementCount }) => statementCount) },
  ]
  return {
    name: say('sheet'),
    widths: [24, 28, ...months.map(() => 11), 12, 12, 12, 12, 10],
    head: [say('person'), say('community'), ...[...months, ...ends].map(say)],
    rows: [...rows.map((row) => personRow(row)), all],
    totalRows: 1,
  }
}

function personRow(row: YearlyRow): PlannedCell[] {
  return [
    row.personName,
    row.community,
    ...months.map((_, month) => spent(row.months[month] ?? 0)),
    spent(totalOf(row)),
    ...planOf(row),
    spent(row.approvedSeconds),
    { kind: 'number', value: row.statementCount },
  ]
}

function personSheet(row: YearlyRow, say: Say): PlannedSheet {
  const [planned = null, difference = null] = planOf(row)
  const { facilitation, administrative, voluntary } = row.total
  return {
    name: row.personName,
    widths: [28, 14],
    head: [say('month'), say('total')],
    rows: [
      ...months.map((month, index): PlannedCell[] => [say(month), spent(row.months[index] ?? 0)]),
      [say('total'), spent(totalOf(row))],
      [say('planned'), planned],
      [say('difference'), difference],
      [],
      [say('facilitation'), spent(facilitation)],
      [say('administrative'), spent(administrative)],
      [say('voluntary'), spent(voluntary)],
      [say('approved'), spent(row.approvedSeconds)],
      [say('statements'), { kind: 'number', value: row.statementCount }],
      [say('community'), row.community],
    ],
    totalRows: 0,
  }
}

function planOf(row: YearlyRow): PlannedCell[] {
  if (row.plannedMinutes === null) return [null, null]
  const planned = row.plannedMinutes * 60
  return [spent(planned), apart(totalOf(row) - planned)]
}

function totalOf({ total }: YearlyRow): number {
  return total.facilitation + total.administrative
}

function spent(seconds: number): PlannedCell {
  return { kind: 'exact', seconds: Math.round(seconds) }
}

/** Spreadsheets show no negative duration: what is missing is said in decimal hours. */
function apart(seconds: number): PlannedCell {
  return { kind: 'number', value: Math.round(seconds / 36) / 100 }
}
