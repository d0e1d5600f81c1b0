import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useClock } from '../../../ui/calendar/use-clock'
import { ColumnHeader } from './column-header'
import { MemberRow } from './member-row'
import classes from './members.module.css'
import { type Directory, pageSize, useRows } from './use-directory'
import { useRowKeys } from '../../../ui/list/use-row-keys'

const rowHeight = 45

interface MemberTableProps {
  directory: Directory
  openId: string | null
  chosen: ReadonlySet<string>
  onToggle: (id: string) => void
  onToggleAll: () => void
}

/** The people found; only those in sight are asked for and drawn, however many there are. */
export function MemberTable(props: MemberTableProps) {
  const { directory, openId, chosen, onToggle, onToggleAll } = props
  const { t } = useTranslation()
  const { today } = useClock()
  const isReadOnly = useReadOnly()
  const scroll = useRef<HTMLDivElement>(null)
  const total = directory.first?.total ?? 0
  // It draws again whenever it measures, by design.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const shown = rows.getVirtualItems()
  const rowAt = useRows(directory, [
    ...new Set(shown.map(({ index }) => Math.floor(index / pageSize))),
  ])
  const { stop, onKeyDown, onFocus } = useRowKeys(rows, total)
  const { asked } = directory
  useEffect(() => {
    scroll.current?.scrollTo({ top: 0 })
  }, [asked])
  const head = { order: directory.order, onOrder: directory.setOrder }
  return (
    <div
      role="table"
      aria-label={t('members.list.table')}
      aria-rowcount={total + 1}
      className={classes['table']}
    >
      <div role="row" aria-rowindex={1} className={classes['head']}>
        <span role="columnheader">
          {!isReadOnly && (
            <Checkbox
              aria-label={t('members.list.selectAll')}
              checked={chosen.size > 0 && chosen.size >= total}
              indeterminate={chosen.size > 0 && chosen.size < total}
              onChange={onToggleAll}
            />
          )}
        </span>
        <ColumnHeader {...head} column="name" />
        <ColumnHeader {...head} column="organisation" />
        <ColumnHeader {...head} column="territory" />
        <ColumnHeader {...head} column="joinedOn" className={classes['wide'] ?? ''} />
      </div>
      {/* Keys go from row to row; what has the focus is a link or a box within. */}
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
            const member = rowAt(index)
            return (
              member && (
                <MemberRow
                  key={member.id}
                  member={member}
                  index={index}
                  top={start}
                  today={today}
                  isOpen={member.id === openId}
                  isChosen={isReadOnly ? null : chosen.has(member.id)}
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
