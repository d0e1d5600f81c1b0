import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { memo, type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useNavigate } from 'react-router'
import type { Occurrence } from '../../../preload/contract/calendar'
import { weekdayOf } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { useSelect, useSelection } from '../../ui/calendar/selection'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { useClock } from '../../ui/calendar/use-clock'
import { EmptyState } from '../../ui/empty-state'
import { Agenda } from './agenda'
import { CalendarGrid } from './calendar-grid'
import { CalendarHeader } from './calendar-header'
import classes from './calendar-page.module.css'
import { occurrenceKey } from '../../ui/calendar/occurrence-element'
import { useFreeSessions } from './use-free-sessions'
import { useLetters } from './use-letters'
import { useHolidays } from './use-holidays'
import { useNeighbours, useOccurrences } from './use-occurrences'
import { useView } from './use-view'
import type { FreeSession, PlannedLetter } from '../../ui/calendar/meeting'
import { stepped, type View, windowOf } from './visible-window'

/** The calendar of rituals; `panel` shows what is selected, the outlet a ritual being written. */
export function CalendarPage({ panel }: { panel: ReactNode }) {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const { now, today, timeZone } = useClock()
  const { view, day, hasWeekends, setView, setDay, setWeekends } = useView(today)
  const selection = useSelection()
  const select = useSelect()
  const { occurrences, isError, refetch } = useOccurrences(view, day)
  const window = windowOf(view, day)
  const sessions = useFreeSessions(window, timeZone)
  const letters = useLetters(window, timeZone)
  const { byDay: holidays } = useHolidays(window)
  // Asked only where nothing shows: a quiet month is no empty workspace.
  const rituals = useQuery(api.rituals.list.queryOptions({ enabled: occurrences.length === 0 }))
  const isEmpty = occurrences.length === 0 && sessions.length === 0 && letters.length === 0
  const hasNone = isEmpty && rituals.data?.length === 0
  const step = useCallback(
    (direction: -1 | 1) => setDay((current) => stepped(view, current, direction)),
    [setDay, view],
  )
  const isReadOnly = useReadOnly()
  const goToday = useCallback(() => setDay(today), [setDay, today])
  const create = useCallback(
    (start: string) => {
      if (!isReadOnly) void navigate(`/rituels/nouveau?debut=${start}`)
    },
    [navigate, isReadOnly],
  )
  useHotkeys([
    ['alt+ArrowLeft', () => step(-1)],
    ['alt+ArrowRight', () => step(1)],
    ['n', () => !isReadOnly && void navigate('/rituels/nouveau')],
  ])
  const selectedKey =
    selection?.seriesId != null && selection.originalStart !== null
      ? occurrenceKey({ seriesId: selection.seriesId, originalStart: selection.originalStart })
      : null
  const openSession = useCallback(
    ({ sessionId }: FreeSession) => void navigate(`/seances/${sessionId}`),
    [navigate],
  )
  const openLetter = useCallback(
    ({ letterId }: PlannedLetter) => void navigate(`/lettres/${letterId}`),
    [navigate],
  )
  const open = { onOpen: select, onOpenSession: openSession, onOpenLetter: openLetter }
  const shown = { occurrences, sessions, letters, holidays, now, selectedKey, ...open }
  return (
    <div className={classes['page']}>
      <CalendarHeader
        view={view}
        day={day}
        hasWeekends={hasWeekends}
        onView={setView}
        onStep={step}
        onToday={goToday}
        onWeekends={setWeekends}
      />
      <div className={classes['body']}>
        <section className={classes['calendar']} aria-label={t('calendar.name')}>
          {isError && <Unread onRetry={() => void refetch()} />}
          {!isError && hasNone && <NoRitual />}
          {!isError && !hasNone && view === 'list' && <Agenda {...shown} />}
          {!isError && !hasNone && view !== 'list' && (
            <CalendarGrid
              // The widget takes a view and a language for its life.
              key={`${view} ${i18n.language}`}
              {...shown}
              view={view}
              day={day}
              hasWeekends={
                hasWeekends || [...occurrences, ...sessions, ...letters].some(isOnWeekend)
              }
              onCreate={create}
            />
          )}
        </section>
        <Neighbours view={view} day={day} />
        {selection !== null && panel}
        <Outlet />
      </div>
    </div>
  )
}

/** Weekends show by themselves when something takes place then: nothing is ever hidden. */
function isOnWeekend({ start }: Pick<Occurrence, 'start'>): boolean {
  return ['SA', 'SU'].includes(weekdayOf(start.slice(0, 10)))
}

/** Apart, so that reading ahead draws nothing of the page again. */
const Neighbours = memo(function Neighbours({ view, day }: { view: View; day: string }) {
  useNeighbours(view, day)
  return null
})

function NoRitual() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <EmptyState title={t('calendar.emptyTitle')} text={t('calendar.emptyText')}>
      <Button onClick={() => void navigate('/rituels/nouveau')}>{t('calendar.newRitual')}</Button>
      <Button variant="default" onClick={() => void navigate('/rituels/import')}>
        {t('calendar.importIcs')}
      </Button>
    </EmptyState>
  )
}

function Unread({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <EmptyState title={t('calendar.unreadTitle')} text={t('calendar.unreadText')}>
      <Button onClick={onRetry}>{t('common.retry')}</Button>
    </EmptyState>
  )
}
