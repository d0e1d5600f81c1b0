import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberImportRow } from '../../../../preload/contract/members'
import { api } from '../../../api/client'
import classes from './import-people.module.css'
import { useRemarks } from './use-remarks'

const pageSize = 100
const rowHeight = 45

interface PlannedRowsProps {
  planId: string
  status: MemberImportRow['status']
  total: number
}

/** The rows that share a fate, each with what there is to know of it; drawn as they come in sight. */
export function PlannedRows({ planId, status, total }: PlannedRowsProps) {
  const { t } = useTranslation()
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
    queries: pages.map((page) =>
      api.members.importRows.queryOptions({
        input: { planId, status, offset: page * pageSize, limit: pageSize },
        placeholderData: keepPreviousData,
        // A plan never changes.
        staleTime: Number.POSITIVE_INFINITY,
      }),
    ),
  })
  const rowAt = (index: number) =>
    results[pages.indexOf(Math.floor(index / pageSize))]?.data?.rows[index % pageSize]
  const group = t(`members.importing.groups.${status}`)
  if (total === 0) return null
  return (
    <section className={classes['group']} aria-label={group}>
      <p className={classes['quiet']}>{t(`members.importing.groupTexts.${status}`)}</p>
      <div role="table" aria-label={group} aria-rowcount={total + 1} className={classes['table']}>
        <div role="row" aria-rowindex={1} className={classes['head']}>
          <span role="columnheader">{t('members.importing.line')}</span>
          <span role="columnheader">{t('members.fields.name')}</span>
          <span role="columnheader">{t('members.importing.remarks')}</span>
        </div>
        <div
          ref={scroll}
          role="rowgroup"
          className={classes['rows']}
          style={{ height: Math.min(total * rowHeight + 1, 460) }}
          // What scrolls has to be within reach of the keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={group}
        >
          <div
            role="presentation"
            className={classes['sizer']}
            style={{ height: rows.getTotalSize() }}
          >
            {shown.map(({ index, start }) => {
              const row = rowAt(index)
              return row && <PlannedRow key={index} row={row} index={index} top={start} />
            })}
          </div>
        </div>
      </div>
    </section>
  )
}

function PlannedRow({ row, index, top }: { row: MemberImportRow; index: number; top: number }) {
  const remarks = useRemarks(row).join(' · ')
  const detail = [row.email, row.organisation].filter((word) => word !== '').join(' · ')
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes['row']}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="cell" className={classes['line']}>
        {row.line}
      </span>
      <span role="cell" className={classes['who']}>
        <span className={classes['name']}>{row.name}</span>
        <span className={classes['detail']}>{detail}</span>
      </span>
      <span role="cell" className={classes['remarks']} title={remarks}>
        {remarks}
      </span>
    </div>
  )
}
