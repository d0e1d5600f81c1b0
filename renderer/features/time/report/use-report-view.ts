import { useMemo } from 'react'
import { Id, LocalDate } from '../../../../preload/contract/shapes'
import { addDays } from '../../../../preload/rules/local-day'
import { periodOf } from '../../../ui/chart/named-period'
import { useAddress } from '../../../ui/use-address'
import { isReadable, type Step, steps, usualStep } from './step-size'

/** What the address says of the report: which days, whose time, cut in what. */
export interface ReportView {
  from: string
  /** Exclusive. */
  to: string
  /** Null for everybody. */
  personId: string | null
  /** Whoever is at this machine. */
  ownId: string | null
  step: Step
  /** Changes the address; an empty value leaves a part out. */
  change: (changes: Partial<Record<ReportParameter, string>>) => void
}

type ReportParameter = 'du' | 'au' | 'qui' | 'par'

/** The view held by the address: this year, everybody, the step that reads best, unless it says otherwise. */
export function useReportView(today: string, ownId: string | null): ReportView {
  const { search, change } = useAddress<ReportParameter>()
  return useMemo(() => {
    const year = periodOf('year', today)
    const from = dayOf(search.get('du')) ?? year.from
    const last = dayOf(search.get('au')) ?? year.last
    const to = addDays(last < from ? from : last, 1)
    const asked = steps.find((step) => step === search.get('par'))
    const step = asked && isReadable(asked, from, to) ? asked : usualStep(from, to)
    return { from, to, personId: Id.safeParse(search.get('qui')).data ?? null, ownId, step, change }
  }, [search, today, ownId, change])
}

/** The entries behind the whole report. */
export function filterOf({ from, to, personId }: ReportView) {
  return { from, to, ...(personId === null ? {} : { personId }) }
}

function dayOf(value: string | null): string | null {
  return LocalDate.safeParse(value).data ?? null
}
