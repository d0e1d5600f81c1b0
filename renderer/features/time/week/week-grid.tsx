import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useClock } from '../../../ui/calendar/use-clock'
import { clockWords } from '../../../ui/time/clock-words'
import { useAnimators } from '../../../ui/time/use-animators'
import { useStartTimer } from '../../../ui/time/use-start-timer'
import { GridBody } from './grid-body'
import { GridHead } from './grid-head'
import { GridHint } from './grid-hint'
import { useCellWrites, withPending } from './use-cell-writes'
import { useGridKeys } from './use-grid-keys'
import type { ShownWeek } from './use-week'
import type { WeekView } from './use-week-view'
import classes from './week-grid.module.css'
import { dayTotals, sum } from './week-rows'

interface WeekGridProps {
  view: WeekView
  shown: ShownWeek
  onOpenDay: (day: string) => void
}

/** The week as a spreadsheet: categories and what they are linked to, seven days, totals. */
export function WeekGrid({ view, shown, onOpenDay }: WeekGridProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const { days, day: shownDay, today, showDay } = view
  const writes = useCellWrites(
    view,
    shown.groups.flatMap((group) => group.rows),
  )
  const groups = shown.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => withPending(row, writes.pending)),
  }))
  const rows = groups.flatMap((group) => group.rows)
  const table = useRef<HTMLTableElement>(null)
  const start = useStartTimer()
  const { timeZone } = useClock()
  const { ownId } = useAnimators()
  const keys = useGridKeys(table, {
    rows,
    isReadOnly,
    onSet: (edit) => void writes.setCell(edit),
    onPaste: (block) => void writes.paste(block),
    onZero: (index) => void writes.setZero(days[index] ?? '', true),
    onOpenDay: (index) => onOpenDay(days[index] ?? ''),
    onMove: (index) => {
      const day = days[index]
      if (day !== undefined && day !== shownDay) showDay(day)
    },
    onStart: ({ category, link }) => {
      // A timer is of whoever is at this machine, never of the other animator.
      if (ownId !== null && ownId === view.personId)
        void start({ personId: ownId, timeZone }, { category, link })
    },
  })
  const totals = dayTotals(shown.week)
  return (
    <>
      <div className={classes['frame']}>
        {/* A table that is typed in, cell by cell, is a grid to assistive tools. */}
        <table
          ref={table}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
          role="grid"
          aria-label={t('time.week.grid')}
          aria-readonly={isReadOnly || undefined}
          className={classes['grid']}
          onKeyDown={keys.onKeyDown}
          onPaste={keys.onPaste}
          onCopy={keys.onCopy}
        >
          <GridHead {...{ days, shownDay, today }} onDay={showDay} />
          <GridBody {...{ groups, days, today, keys }} />
          <tfoot>
            <tr>
              <th scope="row" className={classes['label']}>
                {t('time.week.total')}
              </th>
              {days.map((day, index) => (
                <DayTotal
                  key={day}
                  seconds={totals[index] ?? 0}
                  isZero={shown.week.zeroOn.includes(day)}
                  isToday={day === today}
                />
              ))}
              <td className={classes['total']}>{clockWords(sum(totals))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {!isReadOnly && <GridHint isEmpty={sum(totals) === 0} />}
    </>
  )
}

interface DayTotalProps {
  seconds: number
  isZero: boolean
  isToday: boolean
}

/** What a day adds up to; a day confirmed without time is not one that is missing. */
function DayTotal({ seconds, isZero, isToday }: DayTotalProps) {
  const { t } = useTranslation()
  const isConfirmed = isZero && seconds === 0
  const word = isConfirmed ? t('time.week.zero') : t('time.week.none')
  return (
    <td
      className={classes['total']}
      data-today={isToday || undefined}
      title={seconds === 0 ? word : clockWords(seconds, true)}
    >
      {seconds > 0 ? (
        clockWords(seconds)
      ) : (
        <>
          <span aria-hidden>{isConfirmed ? '0:00' : '—'}</span>
          <span className="visually-hidden">{word}</span>
        </>
      )}
    </td>
  )
}
