import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReferenceStatus } from '../../../../preload/contract/references'
import { api } from '../../../api/client'
import classes from './import.module.css'
import { PlannedRecord } from './planned-record'

const pageSize = 100
const rowHeight = 52

interface PlannedRecordsProps {
  planId: string
  status: ReferenceStatus
  total: number
  /** What becomes of them, in a sentence. */
  text: string
  hasSeveralFiles: boolean
}

/** The records that share a fate, each with what there is to know of it; drawn as they come in sight. */
export function PlannedRecords(props: PlannedRecordsProps) {
  const { planId, status, total, text, hasSeveralFiles } = props
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
      api.references.rows.queryOptions({
        input: { planId, status, offset: page * pageSize, limit: pageSize },
        placeholderData: keepPreviousData,
      }),
    ),
  })
  const rowAt = (index: number) =>
    results[pages.indexOf(Math.floor(index / pageSize))]?.data?.rows[index % pageSize]
  const group = t(`libraryImport.groups.${status}`)
  if (total === 0) return null
  return (
    <section className={classes['group']} aria-label={group}>
      <p className={classes['quiet']}>{text}</p>
      <div role="table" aria-label={group} aria-rowcount={total + 1} className={classes['table']}>
        <div role="row" aria-rowindex={1} className={classes['head']}>
          <span role="columnheader">{t('libraryImport.record')}</span>
          <span role="columnheader">{t('libraryImport.what')}</span>
          <span role="columnheader">{t('libraryImport.remarks')}</span>
        </div>
        <div
          ref={scroll}
          role="rowgroup"
          className={classes['rows']}
          style={{ height: Math.min(total * rowHeight + 1, 470) }}
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
              return (
                row && (
                  <PlannedRecord
                    key={index}
                    row={row}
                    index={index}
                    top={start}
                    hasSeveralFiles={hasSeveralFiles}
                  />
                )
              )
            })}
          </div>
        </div>
      </div>
    </section>
  )
}
