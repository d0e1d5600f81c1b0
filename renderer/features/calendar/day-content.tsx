import type { CalendarOptions, DayCellInfo, DayHeaderInfo } from '@fullcalendar/react'
import type { ReactNode } from 'react'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import type { DayHolidays } from '../../ui/calendar/holidays'
import classes from './calendar-grid.module.css'
import { fromWidget } from './event-input'

/** The holidays of each day. */
export type DayNames = ReadonlyMap<string, DayHolidays>

type DayOptions = Pick<
  CalendarOptions,
  'dayHeaderContent' | 'dayCellTopContent' | 'dayCellTopInnerClass'
>

/**
 * What stands over a day: its number or name, and quietly the holiday it is. Asked for as a day is
 * drawn, so that going to another month tells the widget nothing more.
 */
export function dayOptions(holidaysNow: () => DayNames): DayOptions {
  return {
    dayHeaderContent: (info) => headerOf(info, holidaysNow()),
    dayCellTopContent: (info) => topOf(info, holidaysNow()),
    dayCellTopInnerClass: (info) => {
      const isNumberOnly = !holidaysNow().has(fromWidget(info.date, true))
      return (isNumberOnly ? numberClass(info) : classes['dayTop']) ?? ''
    },
  }
}

function topOf({ date, dayNumberText, isToday }: DayCellInfo, holidays: DayNames): ReactNode {
  const named = holidays.get(fromWidget(date, true))
  if (!named) return dayNumberText
  return (
    <>
      <HolidayNames {...named} />
      <span className={numberClass({ isToday })}>{dayNumberText}</span>
    </>
  )
}

/** A public holiday says its name; a school one is a band, and says it on hover. */
function HolidayNames({ publicName, schoolName }: DayHolidays) {
  return (
    <>
      {publicName !== null && (
        <span className={classes['holiday']} title={publicName}>
          {publicName}
        </span>
      )}
      {schoolName !== null && (
        <span className={classes['school']} title={schoolName}>
          <span className="visually-hidden">{schoolName}</span>
        </span>
      )}
    </>
  )
}

function numberClass({ isToday }: Pick<DayCellInfo, 'isToday'>): string {
  return (isToday ? classes['dayNumberToday'] : classes['dayNumber']) ?? ''
}

/** Long weekdays over a month; short ones with their date, and their holiday, over a week. */
function headerOf({ date, view, inPopover }: DayHeaderInfo, holidays: DayNames): ReactNode {
  const day = fromWidget(date, true)
  const locale = currentLanguage()
  if (inPopover) return formatDay(day, 'day', locale)
  if (view.type === 'dayGridMonth') return formatDay(day, 'full', locale).split(' ')[0] ?? ''
  const words = formatDay(day, 'short', locale).split(' ').slice(0, 2).join(' ')
  const named = holidays.get(day)
  if (!named) return words
  return (
    <span className={classes['weekDay']}>
      {words}
      <HolidayNames {...named} />
    </span>
  )
}
