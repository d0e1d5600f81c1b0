import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, addMonths } from '../../../../preload/rules/local-day'
import { capitalised, formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import type { DayHolidays } from '../../../ui/calendar/holidays'
import { Paper } from '../../../ui/print/paper'
import { titleOf, windowOf } from '../visible-window'
import { PrintPage } from './print-page'
import classes from './print.module.css'
import { PrintedLine } from './printed-line'
import type { Printed } from './printed-meetings'
import { type PrintedWindow, usePrinted } from './use-printed'
import { usePrintedDay } from './use-printed-day'

/** One day of a printed month; those of other months stand empty. */
interface Cell extends DayHolidays {
  day: string
  isWithin: boolean
  printed: readonly Printed[]
}

/** A month on A4: a row a week, Monday first. */
export function PrintMonthPage() {
  const { t, i18n } = useTranslation()
  const [day, setDay] = usePrintedDay()
  const month = day.slice(0, 7)
  const title = titleOf('month', day, currentLanguage())
  const { printed, isUnread } = usePrinted(windowOf('month', day))
  const columns = useMemo(() => (printed ? [weeksOf(month, printed)] : null), [month, printed])
  const hasWeekend = columns?.[0]?.some((week) =>
    week.slice(5).some((one) => one.printed.length > 0),
  )
  return (
    <PrintPage
      title={t('print.month')}
      previous={t('calendar.previousMonth')}
      next={t('calendar.nextMonth')}
      onStep={(direction) => setDay(addMonths(`${month}-01`, direction))}
      fileName={t('print.monthFile', { title })}
      isUnread={isUnread}
    >
      {columns && (
        <Paper key={i18n.language} orientation="landscape" title={title} columns={columns}>
          {([weeks = []]) => <MonthTable weeks={weeks} hasWeekend={hasWeekend ?? true} />}
        </Paper>
      )}
    </PrintPage>
  )
}

function weeksOf(month: string, { byDay, named }: PrintedWindow): Cell[][] {
  const { from, to } = windowOf('month', `${month}-01`)
  const weeks: Cell[][] = []
  for (let monday = from; monday < to; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index)
        const isWithin = day.startsWith(month)
        if (!isWithin) return { day, isWithin, printed: [], publicName: null, schoolName: null }
        const { publicName = null, schoolName = null } = named.get(day) ?? {}
        return { day, isWithin, printed: byDay.get(day) ?? [], publicName, schoolName }
      }),
    )
  }
  return weeks
}

/** A weekend where nothing takes place leaves its room to the week. */
function MonthTable({ weeks, hasWeekend }: { weeks: readonly Cell[][]; hasWeekend: boolean }) {
  const locale = currentLanguage()
  return (
    <table className={classes['month']} data-column>
      {!hasWeekend && (
        <colgroup>
          <col span={5} />
          <col span={2} className={classes['quiet']} />
        </colgroup>
      )}
      <thead>
        <tr>
          {weeks[0]?.map(({ day }) => (
            <th key={day.slice(-2)} scope="col">
              {formatDay(day, 'full', locale).split(' ')[0]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day} data-block>
            {week.map((cell, index) => (
              <DayCell
                key={cell.day}
                cell={cell}
                // A school holiday is named once a week.
                isSchoolNamed={cell.schoolName !== week[index - 1]?.schoolName}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ cell, isSchoolNamed }: { cell: Cell; isSchoolNamed: boolean }) {
  const { day, isWithin, printed, publicName, schoolName } = cell
  return (
    <td data-outside={!isWithin || undefined} data-school={schoolName !== null || undefined}>
      <p className={classes['number']}>
        <span aria-hidden>{Number(day.slice(-2))}</span>
        <span className="visually-hidden">
          {capitalised(formatDay(day, 'day', currentLanguage()))}
        </span>
        {publicName !== null && <em className={classes['holiday']}>{publicName}</em>}
      </p>
      {schoolName !== null && isSchoolNamed && (
        <p className={classes['holiday']}>
          <em>{schoolName}</em>
        </p>
      )}
      {printed.map((one) => (
        <PrintedLine key={one.key} printed={one} />
      ))}
    </td>
  )
}
