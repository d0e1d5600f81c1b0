import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconListDetails } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Rhythm } from '../../../preload/contract/rhythm'
import { api } from '../../api/client'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../../ui/calendar/use-clock'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { Legend } from './legend'
import classes from './rhythm-page.module.css'
import { RhythmTable } from './rhythm-table'
import { useWeeks } from './use-weeks'
import { Warnings } from './warnings'

/** Twelve weeks at a glance: what is held, what is planned, what is too much and what is missing. */
export function RhythmPage() {
  const { t } = useTranslation()
  const { today, now } = useClock()
  const { from, lastOn, step, goToday } = useWeeks(today)
  const input = { from, today }
  const rhythm = useQuery(
    api.rhythm.view.queryOptions({ input, placeholderData: keepPreviousData }),
  )
  const { data, isError, refetch } = rhythm
  const locale = currentLanguage()
  const isEmpty = data?.rows.length === 0 && data.freeMeetings.every((week) => week.length === 0)
  const sentence = t('rhythm.sentence', {
    from: formatDay(from, 'date', locale),
    to: formatDay(lastOn, 'date', locale),
  })
  return (
    <>
      <PageHeader title={t('rhythm.title')} sentence={sentence}>
        <ActionIcon
          aria-label={t('rhythm.previous')}
          aria-keyshortcuts="Alt+ArrowLeft"
          onClick={() => step(-1)}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <Button variant="default" onClick={goToday}>
          {t('common.today')}
        </Button>
        <ActionIcon
          aria-label={t('rhythm.next')}
          aria-keyshortcuts="Alt+ArrowRight"
          onClick={() => step(1)}
        >
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <Button
          component={Link}
          to="/rituels/tous"
          variant="default"
          leftSection={<IconListDetails size={16} aria-hidden />}
        >
          {t('rhythm.toRituals')}
        </Button>
      </PageHeader>
      {isError && <Unread onRetry={() => void refetch()} />}
      {data && (isEmpty ? <NoRitual /> : <Shown rhythm={data} now={now} />)}
    </>
  )
}

function Shown({ rhythm, now }: { rhythm: Rhythm; now: string }) {
  const { t } = useTranslation()
  const settings = useQuery(api.rhythm.settings.queryOptions())
  return (
    <div className={classes['body']}>
      <div className={classes['bar']}>
        {settings.data && (
          <Warnings warnings={rhythm.warnings} densePerWeek={settings.data.densePerWeek} />
        )}
        <Link to="/reglages" className={classes['thresholds']}>
          {t('rhythm.toSettings')}
        </Link>
      </div>
      <RhythmTable rhythm={rhythm} now={now} />
      <Legend />
    </div>
  )
}

function NoRitual() {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  return (
    <EmptyState title={t('calendar.emptyTitle')} text={t('calendar.emptyText')}>
      {!isReadOnly && (
        <Button component={Link} to="/rituels/nouveau">
          {t('calendar.newRitual')}
        </Button>
      )}
    </EmptyState>
  )
}

function Unread({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <EmptyState title={t('rhythm.unreadTitle')} text={t('rhythm.unreadText')}>
      <Button onClick={onRetry}>{t('common.retry')}</Button>
    </EmptyState>
  )
}
