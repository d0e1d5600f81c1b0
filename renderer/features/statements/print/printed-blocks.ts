import type {
  Decision,
  Statement,
  StatementLine,
  StatementPayload,
} from '../../../../preload/contract/statements'

type Sum = StatementPayload['byCategory'][number]

/** What a page holds, in order: none of these is ever cut in two. */
export type PrintedBlock = { key: string } & (
  | { kind: 'columns' }
  | { kind: 'day'; day: string; seconds: number; isSum: boolean }
  | { kind: 'line'; line: StatementLine }
  | { kind: 'title' }
  | { kind: 'category'; sum: Sum }
  | { kind: 'totals' }
  | { kind: 'missing'; days: readonly string[] }
  | { kind: 'decision'; decision: Decision }
  | { kind: 'signatures' }
)

/** A statement as blocks for paper: its lines by day where they left, its days otherwise. */
export function printedBlocks({ payload, decisions }: Statement): PrintedBlock[] {
  const { byDay, byCategory, lines, missingOn, level, version } = payload
  const isSum = level === 'totals'
  const days = byDay.flatMap(({ day, seconds }): PrintedBlock[] => [
    { key: day, kind: 'day', day, seconds, isSum },
    ...lines
      .filter(({ spentOn }) => spentOn === day)
      .map((line): PrintedBlock => ({ key: line.entryId, kind: 'line', line })),
  ])
  return [
    { key: 'columns', kind: 'columns' },
    ...days,
    { key: 'title', kind: 'title' },
    ...byCategory.map((sum): PrintedBlock => ({
      key: `${sum.category} ${sum.nature}`,
      kind: 'category',
      sum,
    })),
    { key: 'totals', kind: 'totals' },
    ...(missingOn.length > 0
      ? [{ key: 'missing', kind: 'missing' as const, days: missingOn }]
      : []),
    ...decisions
      .filter((decision) => decision.version === version)
      .map((decision): PrintedBlock => ({ key: decision.id, kind: 'decision', decision })),
    { key: 'signatures', kind: 'signatures' },
  ]
}
