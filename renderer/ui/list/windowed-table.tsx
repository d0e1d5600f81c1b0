import type { CSSProperties, ReactNode } from 'react'
import type { useWindow } from './use-window'
import classes from './windowed-table.module.css'

interface WindowedTableProps {
  label: string
  /** Says `--columns` and `--inset`, and how they narrow. */
  className: string | undefined
  window: ReturnType<typeof useWindow>
  /** A column header each. */
  head: ReactNode
  /** The rows in sight. */
  children: ReactNode
}

/** A table that draws only the rows in sight, however many there are. */
export function WindowedTable({ label, className, window, head, children }: WindowedTableProps) {
  const { scroll, total, rowHeight, height, onKeyDown, onFocus } = window
  const style: CSSProperties & Record<'--row-height', string> = { '--row-height': `${rowHeight}px` }
  return (
    <div
      role="table"
      aria-label={label}
      aria-rowcount={total + 1}
      className={`${classes['table']} ${className}`}
      style={style}
    >
      <div role="row" aria-rowindex={1} className={classes['head']}>
        {head}
      </div>
      {/* Keys go from row to row; what has the focus is a link, a button or a box within. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={scroll}
        role="rowgroup"
        className={classes['rows']}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <div role="presentation" className={classes['sizer']} style={{ height }}>
          {children}
        </div>
      </div>
    </div>
  )
}

interface WindowedRowProps {
  index: number
  top: number
  /** Shown beside the list. */
  isOpen?: boolean
  isChosen?: boolean
  children: ReactNode
}

/** One row at its place. */
export function WindowedRow({ index, top, isOpen, isChosen, children }: WindowedRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-open={isOpen === true || undefined}
      data-chosen={isChosen === true || undefined}
      className={classes['row']}
      style={{ transform: `translateY(${top}px)` }}
    >
      {children}
    </div>
  )
}
