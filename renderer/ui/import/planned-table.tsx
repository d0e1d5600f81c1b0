import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, useRef } from 'react'
import classes from './import.module.css'

const pageSize = 100

interface PlannedTableProps<Row> {
  label: string
  /** What becomes of these rows, in a sentence. */
  text: string
  heads: readonly [string, string, string]
  /** A grid template. */
  columns: string
  rowHeight: number
  total: number
  /** What tells these rows from others. */
  queryKey: readonly unknown[]
  read: (range: { offset: number; limit: number }) => Promise<{ rows: Row[] }>
  children: (row: Row, index: number, top: number) => ReactNode
}

/** The rows that share a fate; read and drawn as they come in sight. A plan never changes. */
export function PlannedTable<Row>(props: PlannedTableProps<Row>) {
  const { label, text, heads, columns, rowHeight, total, queryKey, read, children } = props
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
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: [...queryKey, page],
      queryFn: () => read({ offset: page * pageSize, limit: pageSize }),
      placeholderData: keepPreviousData,
      staleTime: Number.POSITIVE_INFINITY,
    })),
  })
  const rowAt = (index: number) =>
    results[pages.indexOf(Math.floor(index / pageSize))]?.data?.rows[index % pageSize]
  if (total === 0) return null
  const style: CSSProperties & Record<'--columns' | '--row-height', string> = {
    '--columns': columns,
    '--row-height': `${rowHeight}px`,
  }
  return (
    <section className={classes['group']} aria-label={label} style={style}>
      <p className={classes['quiet']}>{text}</p>
      <div role="table" aria-label={label} aria-rowcount={total + 1} className={classes['table']}>
        <div role="row" aria-rowindex={1} className={classes['head']}>
          {heads.map((head) => (
            <span key={head} role="columnheader">
              {head}
            </span>
          ))}
        </div>
        <div
          ref={scroll}
          role="rowgroup"
          className={classes['rows']}
          style={{ height: Math.min(total * rowHeight + 1, 465) }}
          // What scrolls has to be within reach of the keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={label}
        >
          <div
            role="presentation"
            className={classes['sizer']}
            style={{ height: rows.getTotalSize() }}
          >
            {shown.map(({ index, start }) => {
              const row = rowAt(index)
              return row && children(row, index, start)
            })}
          </div>
        </div>
      </div>
    </section>
  )
}

interface PlannedRowProps {
  /** Rank among the rows of its fate. */
  index: number
  top: number
  /** Where it stands in its file. */
  place: ReactNode
  placeTitle?: string
  name: ReactNode
  detail: string
  remarks: string
}

/** One row: where it stands, what it is, what is to be said of it. */
export function PlannedRow(props: PlannedRowProps) {
  const { index, top, place, placeTitle, name, detail, remarks } = props
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes['row']}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="cell" className={classes['line']} title={placeTitle}>
        {place}
      </span>
      <span role="cell" className={classes['record']}>
        {name}
        <span className={classes['detail']} title={detail}>
          {detail}
        </span>
      </span>
      <span role="cell" className={classes['remarks']} title={remarks}>
        {remarks}
      </span>
    </div>
  )
}
