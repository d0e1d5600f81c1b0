import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Outlet, useMatch, useNavigate, useParams } from 'react-router'
import { addDays } from '../../../preload/rules/local-day'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../../ui/calendar/use-clock'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { FilterBar } from './list/filter-bar'
import { isFiltering, noFilter } from './list/list-filter'
import { SessionList } from './list/session-list'
import listClasses from './list/session-list.module.css'
import { aheadDays, type SessionGroups, useSessionGroups } from './list/use-session-groups'
import classes from './sessions-page.module.css'

/** The sessions at the left, the one chosen in the middle, and beside it what the router gives. */
export function SessionsPage({ aside }: { aside: ReactNode }) {
  const { t } = useTranslation()
  const { sessionId = null } = useParams()
  const isIndex = useMatch('/seances') !== null
  const isReadOnly = useReadOnly()
  const [filter, setFilter] = useState(noFilter)
  const settled = useDeferredValue(filter)
  const { groups, isError, refetch } = useSessionGroups(settled)
  const sentence = useSentence(groups, isFiltering(settled))
  const hasNone = groups !== null && !isFiltering(settled) && isEmpty(groups)
  return (
    <div className={classes['page']}>
      <PageHeader title={t('sessions.title')} {...(sentence === null ? {} : { sentence })}>
        {!isReadOnly && (
          <Button
            component={Link}
            to="/seances/nouvelle"
            aria-keyshortcuts="N"
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            {t('sessions.plan')}
          </Button>
        )}
      </PageHeader>
      <div className={classes['body']}>
        {isError && (
          <EmptyState title={t('sessions.unreadTitle')} text={t('sessions.unreadText')}>
            <Button onClick={refetch}>{t('common.retry')}</Button>
          </EmptyState>
        )}
        {!isError && !hasNone && (
          <div className={listClasses['column']}>
            <FilterBar filter={filter} onChange={setFilter} />
            {groups && <SessionList groups={groups} filter={settled} selectedId={sessionId} />}
          </div>
        )}
        <div className={classes['middle']}>
          {!isError && hasNone && isIndex && <NoSession />}
          {!hasNone && isIndex && (
            <EmptyState title={t('sessions.pickTitle')} text={t('sessions.pickText')} />
          )}
          <Outlet />
        </div>
        {!hasNone && <div className={classes['aside']}>{aside}</div>}
      </div>
    </div>
  )
}

function isEmpty({ waiting, coming, totals }: SessionGroups): boolean {
  return waiting.length + coming.length + totals.closed + totals.cancelled === 0
}

/** « 2 à clore, 4 à venir d’ici le 3 décembre »; a filtered list says nothing of the whole. */
function useSentence(groups: SessionGroups | null, isFiltered: boolean): string | null {
  const { t } = useTranslation()
  const { today } = useClock()
  const [said, setSaid] = useState<string | null>(null)
  if (groups === null || isFiltered) return said
  const until = addDays(today, aheadDays)
  const soon = groups.coming.filter(({ startOn }) => startOn <= until)
  const sentence = t('sessions.comingCount', {
    waiting: t('sessions.waitingCount', { count: groups.waiting.length }),
    count: soon.length,
    day: formatDay(until, 'monthDay', currentLanguage()),
  })
  // What is said of the whole stays said while the list is narrowed.
  if (sentence !== said) setSaid(sentence)
  return sentence
}

function NoSession() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const isReadOnly = useReadOnly()
  return (
    <EmptyState title={t('sessions.emptyTitle')} text={t('sessions.emptyText')}>
      {!isReadOnly && (
        <Button onClick={() => void navigate('/seances/nouvelle')}>{t('sessions.plan')}</Button>
      )}
      <Button variant="default" onClick={() => void navigate('/rituels')}>
        {t('sessions.toCalendar')}
      </Button>
    </EmptyState>
  )
}
