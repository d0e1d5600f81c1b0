import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Holiday } from '../../../../preload/contract/rhythm'
import { addMonths, mondayOf } from '../../../../preload/rules/local-day'
import { capitalised, formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { holidayName } from '../../../ui/calendar/holidays'
import { Paper } from '../../../ui/print/paper'
import { PrintPage } from './print-page'
import classes from './print.module.css'
import { PrintedLine } from './printed-line'
import type { Printed } from './printed-meetings'
import { type PrintedWindow, usePrinted } from './use-printed'
import { usePrintedDay } from './use-printed-day'

/** A day of a printed term that has something to say. */
interface Dated {
  day: string
  printed: readonly Printed[]
  /** The holidays that begin then. */
  holidays: readonly Holiday[]
  /** The first one of its week in the list. */
  opensWeek: boolean
}

const monthsOfTerm = 3

/** Three months on A4, side by side: every date with how it went. */
export function PrintTermPage() {
  const { t, i18n } = useTranslation()
  const [day, setDay] = usePrintedDay()
  const first = `${day.slice(0, 7)}-01`
  const months = useMemo(
    () => Array.from({ length: monthsOfTerm }, (_, index) => addMonths(first, index)),
    [first],
  )
  const { printed, isUnread } = usePrinted({ from: first, to: addMonths(first, monthsOfTerm) })
  const columns = useMemo(
    () => printed && months.map((month) => daysOf(month, printed)),
    [months, printed],
  )
  const title = termTitle(first, months.at(-1) ?? first)
  return (
    <PrintPage
      title={t('print.term')}
      previous={t('print.previousTerm')}
      next={t('print.nextTerm')}
      onStep={(direction) => setDay(addMonths(first, direction * monthsOfTerm))}
      fileName={t('print.termFile', { title })}
      isUnread={isUnread}
    >
      {columns && (
        <Paper key={i18n.language} orientation="landscape" title={title} columns={columns}>
          {(shown) => (
            <div className={classes['term']}>
              {shown.map((days, index) => (
                <MonthList key={months[index]} month={months[index] ?? first} days={days} />
              ))}
            </div>
          )}
        </Paper>
      )}
    </PrintPage>
  )
}

/** Novembre 2026 – janvier 2027 */
function termTitle(first: string, last: string): string {
  const locale = currentLanguage()
  const start = formatDay(first, 'month', locale)
  const end = formatDay(last, 'month', locale)
  const isSameYear = first.slice(0, 4) === last.slice(0, 4)
  return capitalised(`${isSameYear ? start.replace(/ \d{4}$/, '') : start} – ${end}`)
}

function daysOf(month: string, { byDay, holidays }: PrintedWindow): Dated[] {
  // What began in the month before goes on from the 1st.
  const beginning = Map.groupBy(holidays, ({ startOn, endOn }) =>
    startOn < month && endOn >= month ? month : startOn,
  )
  const all = new Set([...byDay.keys(), ...beginning.keys()])
  const days = [...all].filter((day) => day.startsWith(month.slice(0, 7))).toSorted()
  return days.map((day, index) => ({
    day,
    printed: byDay.get(day) ?? [],
    holidays: beginning.get(day) ?? [],
    opensWeek: index > 0 && mondayOf(days[index - 1] ?? day) !== mondayOf(day),
  }))
}

/** A holiday of several days says its last. */
function sayHoliday(holiday: Holiday, t: TFunction): string {
  const name = holidayName(holiday, t)
  if (holiday.startOn === holiday.endOn) return name
  return t('print.until', { name, day: formatDay(holiday.endOn, 'short', currentLanguage()) })
}

function MonthList({ month, days }: { month: string; days: readonly Dated[] }) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  return (
    <section className={classes['column']} data-column>
      <h3 className={classes['monthName']}>{capitalised(formatDay(month, 'month', locale))}</h3>
      {days.length === 0 && <p className={classes['nothing']}>{t('print.nothingInMonth')}</p>}
      {days.map(({ day, printed, holidays, opensWeek }) => (
        <div
          key={day}
          className={classes['day']}
          data-block
          data-opens-week={opensWeek || undefined}
        >
          <p className={classes['dayName']}>{formatDay(day, 'weekday', locale)}</p>
          <div>
            {holidays.map((holiday) => (
              <p key={holiday.name} className={classes['holiday']}>
                <em>{sayHoliday(holiday, t)}</em>
              </p>
            ))}
            {printed.map((one) => (
              <PrintedLine key={one.key} printed={one} />
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}
