import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { LocalDate } from '../../../../preload/contract/shapes'
import { addDays, mondayOf } from '../../../../preload/rules/local-day'
import { useClock } from '../../../ui/calendar/use-clock'
import { useAnimators } from '../../../ui/time/use-animators'

/** Which week, which day of it and whose time the address asks for. */
export interface WeekView {
  /** Null while nobody animates. */
  personId: string | null
  mondayOn: string
  /** Seven, from Monday. */
  days: readonly string[]
  /** The one whose hours show below the grid. */
  day: string
  today: string
  showWeek: (day: string) => void
  showDay: (day: string) => void
  showPerson: (id: string) => void
}

/** The week held by the address: this one and one's own, unless it says otherwise. */
export function useWeekView(): WeekView {
  const [search, setSearch] = useSearchParams()
  const { today } = useClock()
  const { people, ownId } = useAnimators()
  const change = useCallback(
    (changes: Record<string, string>) =>
      setSearch((before) => new URLSearchParams({ ...Object.fromEntries(before), ...changes }), {
        replace: true,
      }),
    [setSearch],
  )
  const asked = search.get('qui')
  const personId = people?.some(({ id }) => id === asked) === true ? asked : ownId
  const wanted = dayOf(search.get('jour'))
  const mondayOn = mondayOf(dayOf(search.get('semaine')) ?? wanted ?? today)
  return useMemo(() => {
    const days = Array.from({ length: 7 }, (_, index) => addDays(mondayOn, index))
    const day = [wanted, today].find((one) => one !== null && days.includes(one)) ?? mondayOn
    return {
      personId,
      mondayOn,
      days,
      day,
      today,
      showWeek: (of: string) => change({ semaine: mondayOf(of) }),
      showDay: (of: string) => change({ semaine: mondayOf(of), jour: of }),
      showPerson: (qui: string) => change({ qui }),
    }
  }, [personId, mondayOn, wanted, today, change])
}

function dayOf(value: string | null): string | null {
  return LocalDate.safeParse(value).data ?? null
}
