import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Review } from '../../../../preload/contract/statements'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { canDecide } from '../can-decide'
import { ReviewRow } from './review-row'
import classes from './reviews.module.css'
import { useRowKeys } from '../../../ui/list/use-row-keys'

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
  const scroll = useRef<HTMLDivElement>(null)
  // It draws again whenever it measures, by design.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: reviews.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const { stop, onKeyDown, onFocus } = useRowKeys(rows, reviews.length)
  const decidable = isReadOnly ? 0 : reviews.filter(canDecide).length
  return (
    <div
      role="table"
      aria-label={t('reviews.table.label')}
      aria-rowcount={reviews.length + 1}
      className={classes['table']}
    >
      <div role="row" aria-rowindex={1} className={classes['head']}>
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
          {rows.getVirtualItems().map(({ index, start }) => {
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
