import { Button } from '@mantine/core'
import { IconCopy, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Locale } from '../../../preload/contract/shapes'
import { addDays } from '../../../preload/rules/local-day'
import { client } from '../../api/client'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { useAnimators } from '../../ui/time/use-animators'
import { weekNumber } from '../../ui/time/week-number'
import { useWrite } from '../../ui/use-write'
import { DayPanel } from './day/day-panel'
import { EntryDrawer } from './form/entry-drawer'
import { newEntry, useEntryAddress } from './form/use-entry-address'
import classes from './time-page.module.css'
import { useWeek } from './week/use-week'
import { useWeekView, type WeekView } from './week/use-week-view'
import { WeekChecks } from './week/week-checks'
import { WeekGrid } from './week/week-grid'
import { WeekSplit } from './week/week-split'
import { WeekToolbar } from './week/week-toolbar'

/** The week of one animator: the grid, the hours of one day below it, what to check beside it. */
export function TimePage({ aside }: { aside?: ReactNode }) {
  const { t } = useTranslation()
  const view = useWeekView()
  const { people } = useAnimators()
  const { shown, isError, refetch } = useWeek(view)
  const isAlone = people?.length === 0
  const openDay = (day: string) => {
    view.showDay(day)
    document.getElementById('day')?.focus()
  }
  return (
    <div className={classes['page']}>
      <div className={classes['scroll']}>
        <WeekHeader view={view} isActive={!isAlone && !isError} />
        {isAlone && <Nobody />}
        {isError && (
          <EmptyState title={t('time.unreadTitle')} text={t('time.unreadText')}>
            <Button onClick={refetch}>{t('common.retry')}</Button>
          </EmptyState>
        )}
        {!isAlone && !isError && (
          <>
            <WeekToolbar view={view} />
            <div className={classes['body']}>
              <div className={classes['middle']}>
                {shown && (
                  <WeekGrid
                    // Another week or person begins afresh: nothing typed may land in the wrong one.
                    key={`${view.personId} ${view.mondayOn}`}
                    {...{ view, shown }}
                    onOpenDay={openDay}
                  />
                )}
                {shown && <DayPanel day={view.day} entries={shown.entries} />}
              </div>
              <div className={classes['aside']}>
                {shown && <WeekSplit shown={shown} />}
                {shown && <WeekChecks {...{ view, shown }} />}
                {aside}
              </div>
            </div>
          </>
        )}
      </div>
      <EntryDrawer personId={view.personId} day={view.day} />
    </div>
  )
}

function WeekHeader({ view, isActive }: { view: WeekView; isActive: boolean }) {
  const { t } = useTranslation()
  const write = useWrite()
  const isReadOnly = useReadOnly()
  const { mondayOn, personId } = view
  const { open } = useEntryAddress()
  const locale = currentLanguage()
  const copyWeek = () =>
    write({
      run: () => client.time.copyWeek({ personId: personId ?? '', mondayOn }),
      done: ({ count }) => t('time.week.copied', { count }),
    })
  return (
    <PageHeader
      title={t('time.week.title', { number: weekNumber(mondayOn) })}
      sentence={t('time.week.span', weekSpan(mondayOn, locale))}
    >
      {isActive && !isReadOnly && (
        <>
          <Button
            variant="default"
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => void copyWeek()}
          >
            {t('time.week.copy', { number: weekNumber(addDays(mondayOn, -7)) })}
          </Button>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open(newEntry)}>
            {t('time.new')}
          </Button>
        </>
      )}
    </PageHeader>
  )
}

/** « Du 16 au 22 novembre 2026 »: the month is said once where it is one. */
function weekSpan(mondayOn: string, locale: Locale) {
  const sundayOn = addDays(mondayOn, 6)
  const isOneMonth = mondayOn.slice(0, 7) === sundayOn.slice(0, 7)
  const monday = formatDay(mondayOn, 'monthDay', locale)
  return {
    from: isOneMonth ? (monday.split(' ')[0] ?? monday) : monday,
    to: formatDay(sundayOn, 'date', locale),
  }
}

function Nobody() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <EmptyState title={t('time.nobody')} text={t('time.nobodyText')}>
      <Button onClick={() => void navigate('/reglages')}>{t('time.toSettings')}</Button>
    </EmptyState>
  )
}
