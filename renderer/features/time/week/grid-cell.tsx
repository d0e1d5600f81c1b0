import { IconClockHour4 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { clockWords } from '../../../ui/time/clock-words'
import { CellField } from './cell-field'
import type { GridKeys } from './use-grid-keys'
import classes from './week-grid.module.css'
import type { GridRow } from './week-rows'

interface GridCellProps {
  row: GridRow
  rowIndex: number
  rowName: string
  day: string
  /** 0 for Monday. */
  dayIndex: number
  isToday: boolean
  keys: GridKeys
}

/** The time of one line on one day. */
export function GridCell(props: GridCellProps) {
  const { row, rowIndex, rowName, day, dayIndex, isToday, keys } = props
  const { t } = useTranslation()
  const place = { row: rowIndex, day: dayIndex }
  const cell = row.days[dayIndex]
  const { typing, stop } = keys
  const isTyped = typing?.row === rowIndex && typing.day === dayIndex
  const isStop = stop.row === rowIndex && stop.day === dayIndex
  const seconds = cell?.seconds ?? 0
  const timedSeconds = cell === undefined ? 0 : cell.seconds - cell.untimedSeconds
  const isTimed = timedSeconds > 0
  const label = t('time.week.cell', {
    row: rowName,
    day: formatDay(day, 'day', currentLanguage()),
  })
  return (
    <td
      data-row={rowIndex}
      data-day={dayIndex}
      data-today={isToday || undefined}
      data-weekend={dayIndex > 4 || undefined}
      data-typed={isTyped || undefined}
      tabIndex={isStop ? 0 : -1}
      title={seconds % 60 === 0 ? undefined : clockWords(seconds, true)}
      className={classes['cell']}
      onFocus={() => keys.onFocus(place)}
      onDoubleClick={() => keys.begin(place)}
    >
      {isTyped ? (
        <CellField keys={keys} typing={typing} label={label} timedSeconds={timedSeconds} />
      ) : (
        <span className={classes['value']}>
          {isTimed && (
            <IconClockHour4
              size={13}
              stroke={1.7}
              className={classes['timed']}
              aria-label={t('time.week.timed')}
            />
          )}
          {seconds > 0 && clockWords(seconds)}
        </span>
      )}
    </td>
  )
}
