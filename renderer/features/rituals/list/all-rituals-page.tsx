import { Button } from '@mantine/core'
import { IconCalendar, IconDownload, IconGridDots } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { api } from '../../../api/client'
import { useExportIcs } from '../../../ui/calendar/use-export-ics'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import classes from './all-rituals.module.css'
import { filterRituals, noFilter } from './filter-rituals'
import { FilterBar } from './filter-bar'
import { RitualTable } from './ritual-table'

/** Every ritual, whatever the month: found, opened, exported together. */
export function AllRitualsPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const isReadOnly = useReadOnly()
  const rituals = useQuery(api.rituals.list.queryOptions())
  const [filter, setFilter] = useState(noFilter)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const exportIcs = useExportIcs()
  const shown = useMemo(() => filterRituals(rituals.data ?? [], filter), [rituals.data, filter])
  const chosenShown = shown.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const count = rituals.data?.length
  return (
    <div className={classes['page']}>
      <PageHeader
        title={t('rituals.list.title')}
        {...(count === undefined ? {} : { sentence: t('rituals.list.sentence', { count }) })}
      >
        <Button
          component={Link}
          to="/rituels/rythme"
          variant="default"
          leftSection={<IconGridDots size={16} aria-hidden />}
        >
          {t('rhythm.title')}
        </Button>
        <Button
          component={Link}
          to="/rituels"
          variant="default"
          leftSection={<IconCalendar size={16} aria-hidden />}
        >
          {t('rituals.list.toCalendar')}
        </Button>
        {!isReadOnly && (
          <Button onClick={() => void navigate('/rituels/nouveau')}>
            {t('calendar.newRitual')}
          </Button>
        )}
      </PageHeader>
      {count === 0 && (
        <EmptyState title={t('calendar.emptyTitle')} text={t('calendar.emptyText')} />
      )}
      {count !== undefined && count > 0 && (
        <>
          <div className={classes['bar']}>
            <FilterBar filter={filter} onChange={setFilter} />
            <span className={classes['count']} role="status">
              {chosenShown.length > 0 && t('rituals.list.selected', { count: chosenShown.length })}
            </span>
            <Button
              variant="default"
              disabled={chosenShown.length === 0}
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => void exportIcs(chosenShown)}
            >
              {t('rituals.list.export')}
            </Button>
          </div>
          {shown.length === 0 ? (
            <div className={classes['none']}>
              <p>{t('rituals.list.none')}</p>
              <Button variant="default" size="xs" onClick={() => setFilter(noFilter)}>
                {t('rituals.list.clear')}
              </Button>
            </div>
          ) : (
            <RitualTable rituals={shown} chosen={chosen} onChosen={setChosen} />
          )}
        </>
      )}
    </div>
  )
}
