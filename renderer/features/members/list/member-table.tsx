import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useClock } from '../../../ui/calendar/use-clock'
import { useWindow } from '../../../ui/list/use-window'
import { WindowedTable } from '../../../ui/list/windowed-table'
import { ColumnHeader } from './column-header'
import { MemberRow } from './member-row'
import classes from './members.module.css'
import { type Directory, pageSize, useRows } from './use-directory'

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
  const total = directory.first?.total ?? 0
  const rows = useWindow(total, rowHeight, JSON.stringify(directory.asked))
  const { shown, stop } = rows
  const rowAt = useRows(directory, [
    ...new Set(shown.map(({ index }) => Math.floor(index / pageSize))),
  ])
  const head = { order: directory.order, onOrder: directory.setOrder }
  return (
    <WindowedTable
      label={t('members.list.table')}
      className={classes['table']}
      window={rows}
      head={
        <>
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
        </>
      }
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
    </WindowedTable>
  )
}
