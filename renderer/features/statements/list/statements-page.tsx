import { Button, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link, Outlet, useSearchParams } from 'react-router'
import type { StatementRow } from '../../../../preload/contract/statements'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { periodAt, stepPeriod } from '../../../ui/statements/period'
import { ImportDecisionButton } from '../decisions/import-decision'
import { TimeTabs } from '../../../ui/time/time-tabs'
import { submitPath } from '../submit-path'
import { useAnimators } from '../../../ui/time/use-animators'
import { StatementTable } from './statement-table'
import classes from './statements-page.module.css'
import { useDrafts } from './use-drafts'

/** Every statement by period and state, what is left to submit first; a sheet for a new one beside. */
export function StatementsPage() {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const { ownId: me } = useAnimators()
  const { today } = useClock()
  const list = useQuery(api.statements.list.queryOptions({ input: {} }))
  const [search] = useSearchParams()
  const lastWeek = stepPeriod(periodAt(today, 'week'), -1)
  const person = search.get('personne') ?? me
  const rows = list.data
  return (
    <div className={classes['page']}>
      <PageHeader title={t('statements.title')} {...(rows && { sentence: sentenceOf(rows, t) })}>
        {!isReadOnly && (
          <>
            <ImportDecisionButton />
            <Button
              component={Link}
              to={submitPath(lastWeek, person)}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              {t('statements.new')}
            </Button>
          </>
        )}
      </PageHeader>
      <div className={classes['toolbar']}>
        <TimeTabs />
      </div>
      <div className={classes['body']}>
        <div className={classes['scroll']}>
          {list.isError && (
            <EmptyState title={t('statements.unreadTitle')} text={t('statements.unreadText')}>
              <Button onClick={() => void list.refetch()}>{t('common.retry')}</Button>
            </EmptyState>
          )}
          {rows && <Listed rows={rows} me={me} />}
        </div>
        <Outlet />
      </div>
    </div>
  )
}

function sentenceOf(rows: readonly StatementRow[], t: TFunction): string {
  const returned = rows.filter(({ state }) => state === 'returned').length
  const waiting = t('statements.returned', { count: returned })
  return t('statements.sentence', { count: rows.length, waiting })
}

function Listed({ rows, me }: { rows: readonly StatementRow[]; me: string | null }) {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const isReadOnly = useReadOnly()
  const person = search.get('personne')
  const drafts = useDrafts(person ?? me, rows)
  const shown = rows.filter(({ personId }) => person === null || personId === person)
  if (rows.length === 0 && drafts.length === 0) return <NoStatement me={me} />
  return (
    <>
      <PersonFilter
        rows={rows}
        value={person}
        onChange={(id) => setSearch(id === null ? {} : { personne: id }, { replace: true })}
      />
      {shown.length + drafts.length === 0 ? (
        <p className={classes['none']}>{t('statements.emptyFilter')}</p>
      ) : (
        <StatementTable rows={shown} drafts={isReadOnly ? [] : drafts} personId={person ?? me} />
      )}
    </>
  )
}

interface PersonFilterProps {
  rows: readonly StatementRow[]
  value: string | null
  onChange: (id: string | null) => void
}

/** Whoever is of the team, or has a statement. */
function PersonFilter({ rows, value, onChange }: PersonFilterProps) {
  const { t } = useTranslation()
  const team = useQuery(api.members.team.queryOptions())
  const names = new Map(rows.map(({ personId, personName }) => [personId, personName]))
  for (const { id, name, role } of team.data ?? []) if (role !== 'supervisor') names.set(id, name)
  return (
    <Select
      className={classes['filter'] ?? ''}
      aria-label={t('statements.person')}
      placeholder={t('statements.everyone')}
      value={value}
      data={[...names].map(([id, name]) => ({ value: id, label: name }))}
      onChange={onChange}
      clearable
    />
  )
}

function NoStatement({ me }: { me: string | null }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const { today } = useClock()
  return (
    <EmptyState title={t('statements.emptyTitle')} text={t('statements.emptyText')}>
      {!isReadOnly && (
        <Button component={Link} to={submitPath(stepPeriod(periodAt(today, 'week'), -1), me)}>
          {t('statements.new')}
        </Button>
      )}
      <Button variant="default" component={Link} to="/temps">
        {t('statements.toTime')}
      </Button>
    </EmptyState>
  )
}
