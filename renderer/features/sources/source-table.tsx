import { Button } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Source } from '../../../preload/contract/sources'
import { useWindow } from '../../ui/list/use-window'
import { WindowedTable } from '../../ui/list/windowed-table'
import { everySource, selectSources } from './select-sources'
import { SourceFilters } from './source-filters'
import { SourceRow } from './source-row'
import classes from './sources.module.css'

const rowHeight = 46
const columns = ['name', 'rhythm', 'owner', 'lookedOn', 'dueOn'] as const

interface SourceTableProps {
  sources: readonly Source[]
  openId: string | null
}

/** Every source, those due first; only the rows in sight are drawn. */
export function SourceTable({ sources, openId }: SourceTableProps) {
  const { t } = useTranslation()
  const [filter, setFilter] = useState(everySource)
  const asked = useDeferredValue(filter)
  const found = useMemo(() => selectSources(sources, asked), [sources, asked])
  return (
    <section className={classes['all']} aria-labelledby="sources-all">
      <div className={classes['bar']}>
        <h2 id="sources-all" className={classes['barTitle']}>
          {t('sources.all')}
          <span className={classes['count']}>
            {found.length === sources.length
              ? sources.length
              : t('sources.shown', { shown: found.length, total: sources.length })}
          </span>
        </h2>
        <SourceFilters sources={sources} filter={filter} onChange={setFilter} />
      </div>
      {found.length === 0 ? (
        <div className={classes['none']}>
          <p>{t('sources.none')}</p>
          <Button variant="default" size="xs" onClick={() => setFilter(everySource)}>
            {t('sources.showAll')}
          </Button>
        </div>
      ) : (
        <Rows found={found} openId={openId} />
      )}
    </section>
  )
}

function Rows({ found, openId }: { found: readonly Source[]; openId: string | null }) {
  const { t } = useTranslation()
  const rows = useWindow(found.length, rowHeight)
  return (
    <WindowedTable
      label={t('sources.all')}
      className={classes['table']}
      window={rows}
      head={
        <>
          {columns.map((column) => (
            <span key={column} role="columnheader" className={classes[column]}>
              {t(`sources.columns.${column}`)}
            </span>
          ))}
        </>
      }
    >
      {rows.shown.map(({ index, start }) => {
        const source = found[index]
        return (
          source && (
            <SourceRow
              key={source.id}
              source={source}
              index={index}
              top={start}
              isOpen={source.id === openId}
              isStop={index === rows.stop}
            />
          )
        )
      })}
    </WindowedTable>
  )
}
