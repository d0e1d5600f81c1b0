import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { TimeFilter } from '../../../../preload/contract/time-shapes'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { ExportEntries } from '../../../ui/time/export-entries'
import { TimeTabs } from '../../../ui/time/time-tabs'
import { useAnimators } from '../../../ui/time/use-animators'
import { EntryDrawer } from '../form/entry-drawer'
import { newEntry, useEntryAddress } from '../form/use-entry-address'
import { BulkBar } from './bulk-bar'
import { EntryTable } from './entry-table'
import { ListFilters } from './list-filters'
import classes from './list-page.module.css'
import { useChosenEntries } from './use-chosen-entries'
import { useFirstPage } from './use-entry-pages'
import { useListView } from './use-list-view'

/** Every entry of time, found by what it was for, edited together. */
export function TimeListPage() {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const { today } = useClock()
  const { ownId } = useAnimators()
  const { open } = useEntryAddress()
  const view = useListView()
  return (
    <div className={classes['page']}>
      <PageHeader title={t('time.title')} sentence={t('time.list.lead')}>
        <ExportEntries filter={view.filter} />
        {!isReadOnly && ownId !== null && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => open(newEntry)}>
            {t('time.new')}
          </Button>
        )}
      </PageHeader>
      <div className={classes['tabs']}>
        <TimeTabs />
      </div>
      <ListFilters view={view} />
      <Found
        // Another filter shows others: nothing selected may hide among them.
        key={JSON.stringify(view.filter)}
        filter={view.filter}
        isFiltering={view.isFiltering}
      />
      <EntryDrawer personId={view.filter.personId ?? ownId} day={today} />
    </div>
  )
}

function Found({ filter, isFiltering }: { filter: TimeFilter; isFiltering: boolean }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { data, isError, refetch } = useFirstPage(filter)
  const total = data?.total ?? 0
  const { chosen, clear, toggle, toggleAll } = useChosenEntries(filter, total)
  if (isError) {
    return (
      <EmptyState title={t('time.unreadTitle')} text={t('time.unreadText')}>
        <Button onClick={() => void refetch()}>{t('common.retry')}</Button>
      </EmptyState>
    )
  }
  if (!data) return null
  if (total === 0 && !isFiltering) {
    return (
      <EmptyState title={t('time.list.emptyTitle')} text={t('time.list.emptyText')}>
        <Button onClick={() => void navigate('/temps')}>{t('time.list.toWeek')}</Button>
      </EmptyState>
    )
  }
  return (
    <section className={classes['found']} aria-label={t('time.list.table')}>
      <BulkBar total={total} seconds={data.seconds} chosen={chosen} onClear={clear} />
      {total === 0 ? (
        <p className={classes['none']}>{t('time.list.none')}</p>
      ) : (
        <EntryTable
          filter={filter}
          total={total}
          first={data.rows}
          chosen={chosen}
          onToggle={toggle}
          onToggleAll={() => void toggleAll()}
        />
      )}
    </section>
  )
}
