import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, addMonths } from '../../../../preload/rules/local-day'
import { capitalised, formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { Paper } from '../../../ui/print/paper'
import { titleOf, windowOf } from '../visible-window'
import { PrintPage } from './print-page'
import classes from './print.module.css'
import { PrintedLine } from './printed-line'
import type { Printed } from './printed-meetings'
import { usePrinted } from './use-printed'
import { usePrintedDay } from './use-printed-day'

/** One day of a printed month; those of other months stand empty. */
interface Cell {
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
  const byDay = usePrinted(windowOf('month', day))
  const columns = useMemo(() => [weeksOf(month, byDay)], [month, byDay])
  return (
    <PrintPage
      title={t('print.month')}
      previous={t('calendar.previousMonth')}
      next={t('calendar.nextMonth')}
      onStep={(direction) => setDay(addMonths(`${month}-01`, direction))}
      fileName={t('print.monthFile', { title })}
    >
      <Paper key={i18n.language} orientation="landscape" title={title} columns={columns}>
        {([weeks = []]) => <MonthTable weeks={weeks} />}
      </Paper>
    </PrintPage>
  )
}

function weeksOf(month: string, byDay: ReadonlyMap<string, readonly Printed[]>): Cell[][] {
  const { from, to } = windowOf('month', `${month}-01`)
  const weeks: Cell[][] = []
  for (let monday = from; monday < to; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index)
        const isWithin = day.startsWith(month)
        return { day, isWithin, printed: isWithin ? (byDay.get(day) ?? []) : [] }
      }),
    )
  }
  return weeks
}

function MonthTable({ weeks }: { weeks: readonly Cell[][] }) {
  const locale = currentLanguage()
  return (
    <table className={classes['month']} data-column>
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
            {week.map(({ day, isWithin, printed }) => (
              <td key={day} data-outside={!isWithin || undefined}>
                <p className={classes['number']}>
                  <span aria-hidden>{Number(day.slice(-2))}</span>
                  <span className="visually-hidden">
                    {capitalised(formatDay(day, 'day', locale))}
                  </span>
                </p>
                {printed.map((one) => (
                  <PrintedLine key={one.key} printed={one} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
