import { useSearchParams } from 'react-router'
import { useClock } from '../../../ui/calendar/use-clock'

/** The day the address asks to print around, today where it asks for none; and the way to another. */
export function usePrintedDay(): [day: string, setDay: (day: string) => void] {
  const { today } = useClock()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('jour') ?? ''
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked))
  return [isDay ? asked : today, (day) => setSearch({ jour: day }, { replace: true })]
}
