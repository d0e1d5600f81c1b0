import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { LibraryRow } from './library-row'
import classes from './table.module.css'
import { useGridActs } from './use-grid-acts'
import type { Library } from './use-library'
import type { Marks } from './use-marks'
import { useRows } from './use-rows'

const rowHeight = 45

interface LibraryTableProps {
  library: Library
  marks: Marks
  openId: string | null
  onOpen: (id: string) => void
  onRemove: (ids: readonly string[]) => Promise<void>
}

/** The resources found; only those in sight are asked for and drawn, however many there are. */
export function LibraryTable({ library, marks, openId, onOpen, onRemove }: LibraryTableProps) {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const isReadOnly = useReadOnly()
  const scroll = useRef<HTMLDivElement>(null)
  const total = library.first?.total ?? 0
  // It draws again whenever it measures, by design.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const shown = rows.getVirtualItems()
  const rowAt = useRows(library, { from: shown[0]?.index ?? 0, to: shown.at(-1)?.index ?? 0 })
  const acts = useGridActs({ rows, total, rowAt, marks, isReadOnly, onOpen, onRemove })
  const { asked } = library
  useEffect(() => {
    scroll.current?.scrollTo({ top: 0 })
  }, [asked])
  return (
    <div
      role="grid"
      aria-label={t('resources.list.table')}
      aria-rowcount={total + 1}
      aria-multiselectable={!isReadOnly}
      aria-busy={library.first === undefined}
      className={classes['table']}
      tabIndex={-1}
      onKeyDown={acts.onKeyDown}
      onClick={acts.onClick}
      onMouseDown={acts.onMouseDown}
      onFocus={acts.onFocus}
      onDragStart={acts.onDragStart}
    >
      <div role="row" aria-rowindex={1} className={classes['head']}>
        <span role="columnheader" aria-label={t('resources.list.mark')} />
        <span role="columnheader" aria-label={t('resources.list.type')} />
        <span role="columnheader">{t('resources.list.title')}</span>
        <span role="columnheader">{t('resources.list.tags')}</span>
        <span role="columnheader">{t('resources.list.rights')}</span>
        <span role="columnheader">{t('resources.list.state')}</span>
        <span role="columnheader" className={classes['uses']}>
          {t('resources.list.uses')}
        </span>
      </div>
      <div ref={scroll} role="rowgroup" className={classes['rows']}>
        <div
          role="presentation"
          className={classes['sizer']}
          style={{ height: rows.getTotalSize() }}
        >
          {shown.map(({ index, start }) => {
            const resource = rowAt(index)
            if (resource === undefined) return <Waiting key={index} top={start} index={index} />
            return (
              <LibraryRow
                key={resource.id}
                resource={resource}
                index={index}
                top={start}
                timeZone={timeZone}
                isOpen={resource.id === openId}
                isMarked={marks.marks.has(resource.id)}
                canMark={!isReadOnly}
                isStop={index === acts.stop}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

/** Where a row will be once it has come. */
function Waiting({ top, index }: { top: number; index: number }) {
  const { t } = useTranslation()
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes['row']}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" aria-label={t('common.loading')} className={classes['waiting']} />
    </div>
  )
}
