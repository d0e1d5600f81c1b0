import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useSelection } from '../../ui/calendar/selection'
import { type View, views, windowOf } from './visible-window'

const storageKey = 'veillee.calendarView'
const weekendsKey = 'veillee.calendarWeekends'
const words = { mois: 'month', semaine: 'week', liste: 'list' } as const

/** Where the calendar was left in this window: coming back to it does not lose the place. */
let lastDay: string | null = null

interface ViewState {
  view: View
  day: string
  hasWeekends: boolean
  setView: (view: View) => void
  setDay: Dispatch<SetStateAction<string>>
  setWeekends: (isShown: boolean) => void
}

/** Which view at which day: asked by the address, else as it was left, else this month. */
export function useView(today: string): ViewState {
  const [search] = useSearchParams()
  const asked = search.get('vue')
  const wanted = useSelection()
  const wantedDay = wanted?.day ?? wanted?.originalStart?.slice(0, 10) ?? null
  const [view, setView] = useState<View>(() => viewOf(asked) ?? storedView())
  const [day, setDay] = useState(() => wantedDay ?? (asked === null ? lastDay : null) ?? today)
  const [hasWeekends, setWeekends] = useState(() => localStorage.getItem(weekendsKey) === 'true')
  useEffect(() => {
    localStorage.setItem(storageKey, view)
  }, [view])
  useEffect(() => {
    localStorage.setItem(weekendsKey, String(hasWeekends))
  }, [hasWeekends])
  useEffect(() => {
    lastDay = day
  }, [day])
  // Only a new selection moves the calendar: looking elsewhere with the panel open is fine.
  const [followed, setFollowed] = useState(wantedDay)
  if (wantedDay !== followed) {
    setFollowed(wantedDay)
    const { from, to } = windowOf(view, day)
    if (wantedDay !== null && (wantedDay < from || wantedDay >= to)) setDay(wantedDay)
  }
  return { view, day, hasWeekends, setView, setDay, setWeekends }
}

function viewOf(word: string | null): View | null {
  return word !== null && word in words ? words[word as keyof typeof words] : null
}

function storedView(): View {
  return views.find((view) => view === localStorage.getItem(storageKey)) ?? 'month'
}
