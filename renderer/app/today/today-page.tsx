import { Button } from '@mantine/core'
import { useInterval } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { capitalised, formatDay, todayIn } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { addDays } from '../../../preload/rules/local-day'
import { ComingDays } from './coming-days'
import { DayThread } from './day-thread'
import { isoWeek } from './thread'
import classes from './today-page.module.css'

const daysAhead = 15

/** What is on today, and what comes in the two weeks after. */
export function TodayPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const now = useNow()
  const status = useQuery(api.workspace.status.queryOptions())
  const timeZone = status.data?.current?.timeZone ?? 'UTC'
  const today = todayIn(timeZone, now)
  const input = { from: today, to: addDays(today, daysAhead) }
  const occurrences = useQuery(api.calendar.occurrences.queryOptions({ input }))
  const rituals = useQuery(api.rituals.list.queryOptions())
  const title = capitalised(formatDay(today, 'day', currentLanguage()))

  if (rituals.data?.length === 0) {
    return (
      <>
        <PageHeader title={title} />
        <EmptyState title={t('today.emptyTitle')} text={t('today.emptyText')}>
          <Button onClick={() => void navigate('/rituels/nouveau')}>
            {t('today.firstRitual')}
          </Button>
          <Button variant="default" onClick={() => void navigate('/rituels/import')}>
            {t('app.importIcs')}
          </Button>
        </EmptyState>
      </>
    )
  }
  const all = occurrences.data ?? []
  const ofToday = all.filter(
    ({ start, end }) => start.slice(0, 10) <= today && (end > today || start >= today),
  )
  const count = ofToday.filter(({ state }) => state !== 'cancelled').length
  return (
    <>
      <PageHeader
        title={title}
        {...(occurrences.isSuccess
          ? { sentence: t('today.sentence', { count, week: isoWeek(today) }) }
          : {})}
      />
      <div className={classes['columns']}>
        <DayThread occurrences={ofToday} now={now} isReady={occurrences.isSuccess} />
        <ComingDays
          occurrences={all.filter(({ start }) => start.slice(0, 10) > today)}
          isReady={occurrences.isSuccess}
        />
      </div>
    </>
  )
}

/** The present, at each half minute. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useInterval(() => setNow(new Date()), 30_000, { autoInvoke: true })
  return now
}
