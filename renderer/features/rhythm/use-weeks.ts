import { useHotkeys } from '@mantine/hooks'
import { useSearchParams } from 'react-router'
import { addDays, mondayOf } from '../../../preload/rules/local-day'

const weeksShown = 12

interface Weeks {
  /** The Monday the view begins on. */
  from: string
  /** Its last Sunday. */
  lastOn: string
  step: (direction: -1 | 1) => void
  goToday: () => void
}

/** Which twelve weeks are shown: the address says, so that going back comes back to them. */
export function useWeeks(today: string): Weeks {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('du')
  const from = mondayOf(asked !== null && isDay(asked) ? asked : today)
  const show = (day: string) => setSearch({ du: day }, { replace: true })
  const step = (direction: -1 | 1) => show(addDays(from, direction * weeksShown * 7))
  useHotkeys([
    ['alt+ArrowLeft', () => step(-1)],
    ['alt+ArrowRight', () => step(1)],
  ])
  const goToday = () => setSearch({}, { replace: true })
  return { from, lastOn: addDays(from, weeksShown * 7 - 1), step, goToday }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00Z`))
}
