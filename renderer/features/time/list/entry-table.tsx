import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TimeEntry, TimeFilter } from '../../../../preload/contract/time-shapes'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useWindow } from '../../../ui/list/use-window'
import { WindowedTable } from '../../../ui/list/windowed-table'
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
  const rows = useWindow(total, rowHeight, JSON.stringify(filter))
  const { shown, stop } = rows
  const pages = [...new Set(shown.map(({ index }) => Math.floor(index / pageSize)))]
  const rowAt = useEntryRows(filter, first, pages)
  const columns = ['day', 'times', 'who', 'category', 'what', 'duration'] as const
  return (
    <WindowedTable
      label={t('time.list.table')}
      className={classes['table']}
      window={rows}
      head={
        <>
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
        </>
      }
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
    </WindowedTable>
  )
}
