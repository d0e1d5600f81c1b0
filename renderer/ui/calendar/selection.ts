import { useCallback } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { Occurrence } from '../../../preload/contract/calendar'
import { occurrencePath } from '../occurrence-path'

/** What the panel beside the calendar shows: a ritual, or one of its occurrences. */
export interface Selection {
  ritualId: string | null
  seriesId: string | null
  originalStart: string | null
  /** The day the occurrence was seen on; a moved one is not where its rule had it. */
  day: string | null
}

/** What to ask at once when the panel opens. */
export type Intent = 'move' | 'cancel' | 'end'

/** The selection the address holds; null when the panel is closed. */
export function useSelection(): Selection | null {
  const [search] = useSearchParams()
  const selection = {
    ritualId: search.get('rituel'),
    seriesId: search.get('serie'),
    originalStart: search.get('date'),
    day: search.get('jour'),
  }
  return selection.ritualId === null && selection.seriesId === null ? null : selection
}

/** Opens the panel at an occurrence; with an intent, at the question it stands for. */
export function useSelect(): (occurrence: Occurrence, intent?: Intent) => void {
  const navigate = useNavigate()
  return useCallback(
    (occurrence, intent) =>
      void navigate(occurrencePath(occurrence), { state: { intent: intent ?? null } }),
    [navigate],
  )
}

/** What was asked along with the selection, until it is answered. */
export function useIntent(): { intent: Intent | null; clear: () => void } {
  const { state, pathname, search } = useLocation() as {
    state: { intent?: Intent | null } | null
    pathname: string
    search: string
  }
  const navigate = useNavigate()
  const clear = useCallback(
    () => void navigate({ pathname, search }, { replace: true, state: null }),
    [navigate, pathname, search],
  )
  return { intent: state?.intent ?? null, clear }
}
