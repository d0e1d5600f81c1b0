import type { Bucket } from '../../../../preload/contract/time-total-shapes'
import type { StatementRow } from '../../../../preload/contract/statements'
import { kindOf, type Period, periodAt, type PeriodKind } from '../../../ui/statements/period'

/** Days that have time and that no statement covers yet. */
export interface DraftPeriod extends Period {
  seconds: number
}

/** The kind of period somebody states by: that of the latest statement, weeks before any. */
export function usualKind(rows: readonly StatementRow[]): PeriodKind {
  const [latest] = rows
  const kind = latest ? kindOf(latest) : 'week'
  return kind === 'other' ? 'week' : kind
}

/** Whole weeks or months with time that nobody submitted a day of, the latest first. */
export function draftPeriods(
  buckets: readonly Bucket[],
  rows: readonly StatementRow[],
  kind: PeriodKind,
): DraftPeriod[] {
  return buckets
    .map(({ startOn, total }) => ({
      ...periodAt(startOn, kind),
      seconds: total.facilitation + total.administrative,
    }))
    .filter(
      ({ fromOn, toOn, seconds }) =>
        seconds > 0 && !rows.some((row) => row.fromOn <= toOn && fromOn <= row.toOn),
    )
    .toSorted((one, other) => other.fromOn.localeCompare(one.fromOn))
}
