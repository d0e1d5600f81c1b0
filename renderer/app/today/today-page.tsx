import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Occurrence } from '../../../preload/contract/calendar'
import { addDays, mondayOf } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { capitalised, formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../../ui/calendar/use-clock'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { Afterwards } from './afterwards'
import { DayThread } from './day-thread'
import { LaterThisWeek } from './later-this-week'
import { isoWeek, isOn, standingAt } from './thread'
import { WeekBars } from './week-bars'
import classes from './today-page.module.css'

const daysAhead = 28

/** What is on today and this week, and what comes next. */
export function TodayPage() {
  const { now, today } = useClock()
  const rituals = useQuery(api.rituals.list.queryOptions())
  const monday = mondayOf(today)
  const input = { from: monday, to: addDays(today, daysAhead + 1) }
  const occurrences = useQuery(api.calendar.occurrences.queryOptions({ input }))
  const title = capitalised(formatDay(today, 'day', currentLanguage()))
  if (rituals.data?.length === 0) return <NoRitual title={title} />
  if (!occurrences.data) return <PageHeader title={title} />
  return <Day title={title} now={now} today={today} occurrences={occurrences.data} />
}

interface DayProps {
  title: string
  /** Wall time and local day of the workspace. */
  now: string
  today: string
  occurrences: readonly Occurrence[]
}

function Day({ title, now, today, occurrences }: DayProps) {
  const sunday = addDays(mondayOf(today), 6)
  const dayOf = ({ start }: Occurrence) => start.slice(0, 10)
  const ofToday = occurrences.filter((one) => isOn(one, today))
  const coming = occurrences.filter((one) => dayOf(one) > today)
  const next = coming.find(({ state }) => state !== 'cancelled')
  return (
    <>
      <PageHeader title={title} sentence={useSentence(ofToday, today, now)} />
      <div className={classes['columns']}>
        <div className={classes['stack']}>
          <DayThread occurrences={ofToday} next={next} now={now} />
          <LaterThisWeek occurrences={coming.filter((one) => dayOf(one) <= sunday)} />
          <Afterwards occurrences={coming.filter((one) => dayOf(one) > sunday)} />
        </div>
        <WeekBars occurrences={occurrences} today={today} />
      </div>
    </>
  )
}

/** The week, and what goes on or how much the day holds. */
function useSentence(ofToday: readonly Occurrence[], today: string, now: string): string {
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
