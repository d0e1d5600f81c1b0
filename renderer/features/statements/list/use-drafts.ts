import { useQuery } from '@tanstack/react-query'
import type { StatementRow } from '../../../../preload/contract/statements'
import { addDays, addMonths } from '../../../../preload/rules/local-day'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { periodAt } from '../../../ui/statements/period'
import { type DraftPeriod, draftPeriods, usualKind } from './draft-periods'

const monthsBack = 2

/** What somebody could still submit: the latest weeks, or months, that hold time and no statement. */
export function useDrafts(personId: string | null, rows: readonly StatementRow[]): DraftPeriod[] {
  const { today } = useClock()
  const own = rows.filter((row) => row.personId === personId)
  const kind = usualKind(own)
  const by = kind === 'month' ? 'month' : 'week'
  const { fromOn } = periodAt(addMonths(today, -monthsBack), by)
  const summary = useQuery(
    api.time.summary.queryOptions({
      input: {
        from: fromOn,
        to: addDays(today, 1),
        by,
        today,
        ...(personId !== null && { personId }),
      },
      enabled: personId !== null,
    }),
  )
  return draftPeriods(summary.data?.buckets ?? [], own, by)
}
