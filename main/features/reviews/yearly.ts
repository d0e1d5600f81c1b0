import type { YearlyRow } from '../../../preload/contract/reviews'
import type { StatementState } from '../../../preload/contract/statements'
import { addDays, dayNumber } from '../../../preload/rules/local-day'
import type { PayloadHead } from '../../rules/payload-head'

/** The latest version of a statement and what became of it. */
export interface YearlyStatement {
  head: PayloadHead
  state: StatementState
}

/**
 * A line a person and community for a year. A day two statements cover is counted once, as the one
 * submitted last says; the plan of a statement counts for its share of such days.
 */
export function yearlyRows(statements: readonly YearlyStatement[], year: number): YearlyRow[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`] as const
  const touching = statements.filter(({ head }) => head.fromOn <= last && head.toOn >= first)
  const byPerson = Map.groupBy(touching, ({ head }) => `${head.workspaceId} ${head.personId}`)
  return [...byPerson.values()]
    .map((theirs) => rowOf(theirs, first, last))
    .toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
}

function rowOf(theirs: readonly YearlyStatement[], first: string, last: string): YearlyRow {
  const ordered = theirs.toSorted((one, other) =>
    one.head.submittedAt < other.head.submittedAt ? -1 : 1,
  )
  const counted = new Map<string, YearlyStatement>()
  for (const statement of ordered) {
    const { fromOn, toOn } = statement.head
    const until = toOn < last ? toOn : last
    for (let day = fromOn > first ? fromOn : first; day <= until; day = addDays(day, 1))
      counted.set(day, statement)
  }
  const row = emptyRow(ordered)
  for (const statement of ordered) addDaysOf(row, statement, counted)
  row.plannedMinutes = plannedOver(ordered, counted)
  return row
}

function emptyRow(ordered: readonly YearlyStatement[]): YearlyRow {
  const latest = ordered.at(-1)?.head
  return {
    personId: latest?.personId ?? '',
    personName: latest?.personName ?? '',
    community: latest?.community ?? '',
    total: { facilitation: 0, administrative: 0, voluntary: 0 },
    plannedMinutes: null,
    months: Array.from({ length: 12 }, () => 0),
    approvedSeconds: 0,
    statementCount: ordered.length,
  }
}

function addDaysOf(
  row: YearlyRow,
  statement: YearlyStatement,
  counted: ReadonlyMap<string, YearlyStatement>,
): void {
  for (const { day, seconds, facilitation, administrative, voluntary } of statement.head.byDay) {
    if (counted.get(day) !== statement) continue
    row.total.facilitation += facilitation
    row.total.administrative += administrative
    row.total.voluntary += voluntary
    const month = Number(day.slice(5, 7)) - 1
    row.months[month] = (row.months[month] ?? 0) + seconds
    if (statement.state === 'approved') row.approvedSeconds += seconds
  }
}

function plannedOver(
  ordered: readonly YearlyStatement[],
  counted: ReadonlyMap<string, YearlyStatement>,
): number | null {
  const days = Map.groupBy(counted.values(), (statement) => statement)
  let planned: number | null = null
  for (const statement of ordered) {
    const { fromOn, toOn, plannedMinutes } = statement.head
    if (plannedMinutes === null) continue
    const length = dayNumber(toOn) - dayNumber(fromOn) + 1
    planned = (planned ?? 0) + (plannedMinutes * (days.get(statement)?.length ?? 0)) / length
  }
  return planned
}

function sortKey({ community, personName, personId }: YearlyRow): string {
  return `${community}\n${personName}\n${personId}`
}
