import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { LocalDate } from '../../../../preload/contract/shapes'
import { useClock } from '../../../ui/calendar/use-clock'
import {
  kindOf,
  type Period,
  periodAt,
  type PeriodKind,
  stepPeriod,
} from '../../../ui/statements/period'

interface ChosenPeriod {
  /** As it was typed: either end may be no day. */
  typed: Period
  /** Null while an end is no day, or comes before the start. */
  period: Period | null
  kind: PeriodKind
  setKind: (kind: PeriodKind) => void
  step: (direction: -1 | 1) => void
  type: (change: Partial<Period>) => void
}

/** Which days to submit: those of the address at first, the week before this one where it says none. */
export function usePeriod(): ChosenPeriod {
  const { today } = useClock()
  const [search] = useSearchParams()
  const lastWeek = stepPeriod(periodAt(today, 'week'), -1)
  const asked = { fromOn: search.get('du') ?? '', toOn: search.get('au') ?? '' }
  const [typed, setTyped] = useState(isPeriod(asked) ? asked : lastWeek)
  const [kind, setKind] = useState(kindOf(typed))
  const period = isPeriod(typed) ? typed : null
  return {
    typed,
    period,
    kind,
    setKind: (next) => {
      setKind(next)
      if (next !== 'other') setTyped(periodAt((period ?? lastWeek).fromOn, next))
    },
    step: (direction) => {
      if (period) setTyped(stepPeriod(period, direction))
    },
    type: (change) => setTyped({ ...typed, ...change }),
  }
}

function isPeriod({ fromOn, toOn }: Period): boolean {
  return [fromOn, toOn].every((day) => LocalDate.safeParse(day).success) && fromOn <= toOn
}
