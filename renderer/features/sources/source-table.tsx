import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Source } from '../../../preload/contract/sources'
import { useRowKeys } from '../../ui/list/use-row-keys'
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
  const scroll = useRef<HTMLDivElement>(null)
  // It draws again whenever it measures, by design.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const { stop, onKeyDown, onFocus } = useRowKeys(rows, found.length)
  return (
    <div
      role="table"
      aria-label={t('sources.all')}
      aria-rowcount={found.length + 1}
      className={classes['table']}
    >
      <div role="row" aria-rowindex={1} className={classes['head']}>
        {columns.map((column) => (
          <span key={column} role="columnheader" className={classes[column]}>
            {t(`sources.columns.${column}`)}
          </span>
        ))}
      </div>
      {/* Keys go from row to row; what has the focus is a link within. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={scroll}
        role="rowgroup"
        className={classes['rows']}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <div
          role="presentation"
          className={classes['sizer']}
          style={{ height: rows.getTotalSize() }}
        >
          {rows.getVirtualItems().map(({ index, start }) => {
            const source = found[index]
            return (
              source && (
                <SourceRow
                  key={source.id}
                  source={source}
                  index={index}
                  top={start}
                  isOpen={source.id === openId}
                  isStop={index === stop}
                />
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}
