import { IconClockHour4 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { clockWords } from '../../../ui/time/clock-words'
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
  /** What was typed and is on its way to the file. */
  pendingSeconds: number | undefined
}

/** The time of one line on one day. */
export function GridCell(props: GridCellProps) {
  const { row, rowIndex, rowName, day, dayIndex, isToday, keys, pendingSeconds } = props
  const { t } = useTranslation()
  const place = { row: rowIndex, day: dayIndex }
  const cell = row.days[dayIndex]
  const { typing, stop } = keys
  const isTyped = typing?.row === rowIndex && typing.day === dayIndex
  const isStop = stop.row === rowIndex && stop.day === dayIndex
  const seconds = pendingSeconds ?? cell?.seconds ?? 0
  const isTimed = cell !== undefined && cell.seconds > cell.untimedSeconds
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
        <input
          // The cell was chosen to be typed in: it takes the keyboard, its text ready to go on.
          ref={takeKeyboard}
          className={classes['field']}
          value={typing.text}
          aria-label={t('time.week.cell', {
            row: rowName,
            day: formatDay(day, 'day', currentLanguage()),
          })}
          aria-invalid={typing.issue !== null}
          aria-describedby="week-issue"
          autoComplete="off"
          onChange={(event) => keys.type(event.currentTarget.value)}
          onKeyDown={keys.onTypingKey}
          onBlur={keys.onBlur}
        />
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

function takeKeyboard(field: HTMLInputElement | null): void {
  if (field === null) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}
