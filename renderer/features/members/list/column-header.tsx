import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { MemberSort } from '../../../../preload/contract/members'
import classes from './members.module.css'
import type { Order } from './use-directory'

interface ColumnHeaderProps {
  column: MemberSort
  order: Order
  onOrder: (order: Order) => void
  className?: string
}

/** The title of a column; a press sorts by it, another turns the order round. */
export function ColumnHeader({ column, order, onOrder, className = '' }: ColumnHeaderProps) {
  const { t } = useTranslation()
  const isSorted = order.sort === column
  const direction = order.isDescending ? 'descending' : 'ascending'
  const Icon = order.isDescending ? IconArrowDown : IconArrowUp
  return (
    <span role="columnheader" aria-sort={isSorted ? direction : 'none'} className={className}>
      <button
        type="button"
        className={classes['sort']}
        onClick={() => onOrder({ sort: column, isDescending: isSorted && !order.isDescending })}
      >
        {t(`members.fields.${column}`)}
        {isSorted && <Icon size={14} stroke={1.8} aria-hidden />}
      </button>
    </span>
  )
}
