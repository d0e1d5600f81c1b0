import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Review } from '../../../../preload/contract/reviews'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { canDecide } from '../can-decide'
import { useWindow } from '../../../ui/list/use-window'
import { WindowedTable } from '../../../ui/list/windowed-table'
import { ReviewRow } from './review-row'
import classes from './reviews.module.css'

const rowHeight = 50
const columns = ['person', 'period', 'total', 'planned', 'level', 'state'] as const
const numbers: ReadonlySet<string> = new Set(['total', 'planned'])

interface ReviewTableProps {
  reviews: readonly Review[]
  chosen: ReadonlySet<string>
  onToggle: (id: string) => void
  onToggleAll: () => void
}

/** Statements by person and week; only those in sight are drawn, however many years there are. */
export function ReviewTable({ reviews, chosen, onToggle, onToggleAll }: ReviewTableProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const rows = useWindow(reviews.length, rowHeight)
  const decidable = isReadOnly ? 0 : reviews.filter(canDecide).length
  return (
    <WindowedTable
      label={t('reviews.table.label')}
      className={classes['table']}
      window={rows}
      head={
        <>
          <span role="columnheader">
            {decidable > 0 && (
              <Checkbox
                aria-label={t('reviews.table.selectAll')}
                checked={chosen.size > 0 && chosen.size >= decidable}
                indeterminate={chosen.size > 0 && chosen.size < decidable}
                onChange={onToggleAll}
              />
            )}
          </span>
          {columns.map((column) => (
            <span
              key={column}
              role="columnheader"
              className={classes[numbers.has(column) ? 'number' : column]}
            >
              {t(`reviews.table.${column}`)}
            </span>
          ))}
        </>
      }
    >
      {rows.shown.map(({ index, start }) => {
        const review = reviews[index]
        return (
          review && (
            <ReviewRow
              key={review.id}
              review={review}
              index={index}
              top={start}
              isChosen={chosen.has(review.id)}
              onToggle={!isReadOnly && canDecide(review) ? onToggle : null}
              isStop={index === rows.stop}
            />
          )
        )
      })}
    </WindowedTable>
  )
}
