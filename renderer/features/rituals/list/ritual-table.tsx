import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ritual } from '../../../../preload/contract/rituals'
import classes from './all-rituals.module.css'
import { RitualRow } from './ritual-row'

const rowHeight = 50
const headerRows = 1

interface RitualTableProps {
  rituals: readonly Ritual[]
  chosen: ReadonlySet<string>
  onChosen: (chosen: ReadonlySet<string>) => void
}

/** Rows of rituals; only those in sight are drawn, so that two thousand are as light as twelve. */
export function RitualTable({ rituals, chosen, onChosen }: RitualTableProps) {
  const { t } = useTranslation()
  const scroll = useRef<HTMLDivElement>(null)
  // It draws again whenever it measures, by design.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: rituals.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  })
  const chosenCount = rituals.filter(({ id }) => chosen.has(id)).length
  const isAll = chosenCount === rituals.length
  const toggleAll = () => {
    const next = new Set(chosen)
    for (const { id } of rituals) {
      if (isAll) next.delete(id)
      else next.add(id)
    }
    onChosen(next)
  }
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChosen(next)
  }
  return (
    <div
      role="table"
      aria-label={t('rituals.list.table')}
      aria-rowcount={rituals.length + headerRows}
      className={classes['table']}
    >
      <div role="row" aria-rowindex={1} className={classes['head']}>
        <span role="columnheader" className={classes['check']}>
          <Checkbox
            aria-label={t('rituals.list.selectAll')}
            checked={isAll}
            indeterminate={chosenCount > 0 && !isAll}
            onChange={toggleAll}
          />
        </span>
        <span role="columnheader">{t('rituals.list.columnTitle')}</span>
        <span role="columnheader">{t('rituals.list.columnCadence')}</span>
        <span role="columnheader">{t('rituals.list.columnNext')}</span>
        <span role="columnheader" className={classes['wide']}>
          {t('rituals.list.columnMode')}
        </span>
        <span role="columnheader" className={classes['wide']}>
          {t('rituals.list.columnScope')}
        </span>
      </div>
      <div ref={scroll} role="rowgroup" className={classes['rows']}>
        <div
          role="presentation"
          className={classes['sizer']}
          style={{ height: rows.getTotalSize() }}
        >
          {rows.getVirtualItems().map(({ index, start }) => {
            const ritual = rituals[index]
            return (
              ritual && (
                <RitualRow
                  key={ritual.id}
                  ritual={ritual}
                  rowIndex={index + headerRows + 1}
                  top={start}
                  isChosen={chosen.has(ritual.id)}
                  onToggle={toggle}
                />
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}
