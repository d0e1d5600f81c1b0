import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { addDays, mondayOf } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { capitalised, formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../../ui/calendar/use-clock'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { Afterwards } from './afterwards'
import { DayThread } from './day-thread'
import { LaterThisWeek } from './later-this-week'
import type { Meeting } from './meeting'
import { OwnTime } from './own-time'
import { QuickAdd } from './quick-add'
import { isoWeek, isOn, standingAt } from './thread'
import { ToClose } from './to-close'
import { ToLook } from './to-look'
import { ToReview } from './to-review'
import { ToSend } from './to-send'
import { ToSubmit } from './to-submit'
import { useMeetings } from './use-meetings'
import { WeekBars } from './week-bars'
import { WeekShare } from './week-share'
import classes from './today-page.module.css'

const daysAhead = 28

/** What is on today and this week, what waits to be closed, and what comes next. */
export function TodayPage() {
  const { now, today, timeZone } = useClock()
  const rituals = useQuery(api.rituals.list.queryOptions())
  const meetings = useMeetings(
    { from: mondayOf(today), to: addDays(today, daysAhead + 1) },
    timeZone,
  )
  const title = capitalised(formatDay(today, 'day', currentLanguage()))
  if (!meetings || !rituals.data) return <PageHeader title={title} />
  if (rituals.data.length === 0 && meetings.length === 0) return <NoRitual title={title} />
  return <Day title={title} now={now} today={today} meetings={meetings} />
}

interface DayProps {
  title: string
  /** Wall time and local day of the workspace. */
  now: string
  today: string
  meetings: readonly Meeting[]
}

function Day({ title, now, today, meetings }: DayProps) {
  const isReadOnly = useReadOnly()
  const sunday = addDays(mondayOf(today), 6)
  const dayOf = ({ start }: Meeting) => start.slice(0, 10)
  const ofToday = meetings.filter((one) => isOn(one, today))
  const coming = meetings.filter((one) => dayOf(one) > today)
  const next = coming.find(({ state }) => state !== 'cancelled')
  return (
    <>
      <PageHeader title={title} sentence={useSentence(ofToday, today, now)} />
      {!isReadOnly && <QuickAdd />}
      <div className={classes['columns']}>
        <div className={classes['stack']}>
          <DayThread meetings={ofToday} next={next} now={now} />
          <ToClose />
          <ToSend />
          <ToSubmit />
          <LaterThisWeek meetings={coming.filter((one) => dayOf(one) <= sunday)} />
          <Afterwards meetings={coming.filter((one) => dayOf(one) > sunday)} />
          <ToReview />
          <ToLook />
        </div>
        <div>
          <WeekBars meetings={meetings} today={today} />
          <WeekShare />
          <OwnTime />
        </div>
      </div>
    </>
  )
}

/** The week, and what goes on or how much the day holds. */
function useSentence(ofToday: readonly Meeting[], today: string, now: string): string {
  const { t } = useTranslation()
  const week = isoWeek(today)
  const live = ofToday.find((one) => standingAt(one, now) === 'live')
  if (live) return t('today.sentenceLive', { week, title: live.title })
  const count = ofToday.filter(({ state }) => state !== 'cancelled').length
  return t('today.sentence', { count, week })
}

function NoRitual({ title }: { title: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <>
      <PageHeader title={title} />
      <EmptyState title={t('today.emptyTitle')} text={t('today.emptyText')}>
        <Button onClick={() => void navigate('/rituels/nouveau')}>{t('today.firstRitual')}</Button>
        <Button variant="default" onClick={() => void navigate('/rituels/import')}>
          {t('app.importIcs')}
        </Button>
      </EmptyState>
    </>
  )
}
