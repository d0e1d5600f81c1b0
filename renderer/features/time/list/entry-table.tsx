import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimeEntry, TimeFilter } from '../../../../preload/contract/time-shapes'
import { useRowKeys } from '../../../ui/list/use-row-keys'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { EntryRow } from './entry-row'
import classes from './list-page.module.css'
import { pageSize, useEntryRows } from './use-entry-pages'

const rowHeight = 40

interface EntryTableProps {
  filter: TimeFilter
  total: number
  first: readonly TimeEntry[]
  chosen: ReadonlySet<string>
  onToggle: (id: string) => void
  onToggleAll: () => void
}

/** The entries found; only those in sight are asked for and drawn, however many there are. */
export function EntryTable(props: EntryTableProps) {
  const { filter, total, first, chosen, onToggle, onToggleAll } = props
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const scroll = useRef<HTMLDivElement>(null)
  // It draws again whenever it measures, by design.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const shown = rows.getVirtualItems()
  const pages = [...new Set(shown.map(({ index }) => Math.floor(index / pageSize)))]
  const rowAt = useEntryRows(filter, first, pages)
  const { stop, onKeyDown, onFocus } = useRowKeys(rows, total)
  useEffect(() => {
    scroll.current?.scrollTo({ top: 0 })
  }, [filter])
  const columns = ['day', 'times', 'who', 'category', 'what', 'duration'] as const
  return (
    <div
      role="table"
      aria-label={t('time.list.table')}
      aria-rowcount={total + 1}
      className={classes['table']}
    >
      <div role="row" aria-rowindex={1} className={classes['head']}>
        <span role="columnheader">
          {!isReadOnly && (
            <Checkbox
              aria-label={t('time.list.selectAll')}
              checked={chosen.size > 0 && chosen.size >= total}
              indeterminate={chosen.size > 0 && chosen.size < total}
              onChange={onToggleAll}
            />
          )}
        </span>
        {columns.map((column) => (
          <span role="columnheader" key={column} data-column={column}>
            {t(`time.list.columns.${column}`)}
          </span>
        ))}
      </div>
      {/* Keys go from row to row; what has the focus is a button or a box within. */}
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
          {shown.map(({ index, start }) => {
            const entry = rowAt(index)
            return (
              entry && (
                <EntryRow
                  key={entry.id}
                  entry={entry}
                  index={index}
                  top={start}
                  isChosen={isReadOnly ? null : chosen.has(entry.id)}
                  isStop={index === stop}
                  onToggle={onToggle}
                />
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}
