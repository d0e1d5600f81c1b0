import { useTranslation } from 'react-i18next'
import { clockWords } from '../../../ui/time/clock-words'
import { useCategoryName } from '../../../ui/time/use-category-name'
import { GridCell } from './grid-cell'
import type { GridKeys } from './use-grid-keys'
import classes from './week-grid.module.css'
import { type GridGroup, type GridRow, sum } from './week-rows'

interface GridBodyProps {
  groups: readonly GridGroup[]
  days: readonly string[]
  today: string
  keys: GridKeys
}

/** The lines of the week, those of the community first. */
export function GridBody({ groups, ...around }: GridBodyProps) {
  const { t } = useTranslation()
  return groups.map(({ nature, rows, seconds }, place) => {
    const from = sum(groups.slice(0, place).map((group) => group.rows.length))
    return (
      <tbody key={nature}>
        <tr className={classes['group']}>
          <th scope="rowgroup" colSpan={8}>
            {t(`time.natures.${nature}`)}
          </th>
          <td title={clockWords(seconds, true)}>{clockWords(seconds)}</td>
        </tr>
        {rows.map((row, index) => (
          <Line key={row.id} row={row} index={from + index} {...around} />
        ))}
      </tbody>
    )
  })
}

interface LineProps extends Omit<GridBodyProps, 'groups'> {
  row: GridRow
  index: number
}

function Line({ row, index, days, today, keys }: LineProps) {
  const name = useLineName()(row)
  return (
    <tr>
      <th scope="row" className={classes['label']} data-linked={row.link !== null || undefined}>
        <span title={name}>{name}</span>
      </th>
      {days.map((day, at) => (
        <GridCell
          key={day}
          row={row}
          rowIndex={index}
          rowName={name}
          day={day}
          dayIndex={at}
          isToday={day === today}
          keys={keys}
        />
      ))}
      <td className={classes['total']} title={clockWords(row.seconds, true)}>
        {row.seconds > 0 ? clockWords(row.seconds) : ''}
      </td>
    </tr>
  )
}

/** A line in words: its category, or what it is linked to. */
function useLineName(): (row: Pick<GridRow, 'category' | 'link'>) => string {
  const { t } = useTranslation()
  const categoryName = useCategoryName()
  return ({ category, link }) => {
    if (link === null) return categoryName(category)
    return link.title === '' ? t('time.untitledLink') : link.title
  }
}
