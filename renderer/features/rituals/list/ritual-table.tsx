import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Ritual } from '../../../../preload/contract/rituals'
import { useWindow } from '../../../ui/list/use-window'
import { WindowedTable } from '../../../ui/list/windowed-table'
import classes from './all-rituals.module.css'
import { RitualRow } from './ritual-row'

const rowHeight = 50

interface RitualTableProps {
  rituals: readonly Ritual[]
  chosen: ReadonlySet<string>
  onChosen: (chosen: ReadonlySet<string>) => void
}

/** Rows of rituals; only those in sight are drawn, so that two thousand are as light as twelve. */
export function RitualTable({ rituals, chosen, onChosen }: RitualTableProps) {
  const { t } = useTranslation()
  const rows = useWindow(rituals.length, rowHeight)
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
    <WindowedTable
      label={t('rituals.list.table')}
      className={classes['table']}
      window={rows}
      head={
        <>
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
        </>
      }
    >
      {rows.shown.map(({ index, start }) => {
        const ritual = rituals[index]
        return (
          ritual && (
            <RitualRow
              key={ritual.id}
              ritual={ritual}
              index={index}
              top={start}
              isChosen={chosen.has(ritual.id)}
              onToggle={toggle}
            />
          )
        )
      })}
    </WindowedTable>
  )
}
