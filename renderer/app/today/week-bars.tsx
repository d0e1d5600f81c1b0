import { useTranslation } from 'react-i18next'
import type { Mode } from '../../../preload/contract/rituals'
import { formatDay, formatHours } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { ModeIcon, useModeWord } from '../../ui/mode-label'
import type { Meeting } from './meeting'
import { type DayHours, totalHours, weekHours } from './week-hours'
import classes from './week-bars.module.css'

const modes: readonly Mode[] = ['inPerson', 'hybrid', 'remote']
const weekdays = 5

interface WeekBarsProps {
  meetings: readonly Meeting[]
  today: string
}

/** The hours planned on each day of this week, in person and at a distance. */
export function WeekBars({ meetings, today }: WeekBarsProps) {
  const { t } = useTranslation()
  const word = useModeWord()
  const week = weekHours(meetings, today)
  // The weekend shows when it holds something, or is where one stands.
  const hasWeekend = week.slice(weekdays).some((one) => one.day === today || sumOf(one) > 0)
  const days = hasWeekend ? week : week.slice(0, weekdays)
  const total = totalHours(week)
  const whole = modes.reduce((sum, mode) => sum + total[mode], 0)
  const tallest = Math.max(60, ...week.map(sumOf))
  return (
    <section aria-labelledby="semaine">
      <div className={classes['heading']}>
        <h2 id="semaine">{t('today.week')}</h2>
        <span className={classes['whole']}>
          {t('today.planned', { duration: formatHours(whole) })}
        </span>
      </div>
      <ol className={classes['days']}>
        {days.map((one) => (
          <Day key={one.day} one={one} tallest={tallest} isToday={one.day === today} />
        ))}
      </ol>
      <ul className={classes['legend']}>
        {modes.map((mode) =>
          total[mode] === 0 ? null : (
            <li key={mode} className={classes['entry']}>
              <span className={classes['swatch']} data-mode={mode} aria-hidden />
              <ModeIcon mode={mode} />
              {word(mode)} {formatHours(total[mode])}
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

interface DayProps {
  one: DayHours
  /** Minutes that fill the whole height. */
  tallest: number
  isToday: boolean
}

function Day({ one, tallest, isToday }: DayProps) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const hours = sumOf(one)
  const said = hours === 0 ? t('today.nothing') : formatHours(hours)
  const [weekday, number] = formatDay(one.day, 'weekday', locale).split(' ')
  return (
    <li className={classes['day']} {...(isToday ? { 'aria-current': 'date' } : {})}>
      <div className={classes['column']} title={said} aria-hidden>
        {modes.map((mode) =>
          one.minutes[mode] === 0 ? null : (
            <span
              key={mode}
              className={classes['bar']}
              data-mode={mode}
              style={{ height: `${(100 * one.minutes[mode]) / tallest}%` }}
            />
          ),
        )}
      </div>
      <span className={classes['name']} aria-hidden>
        {weekday}
        <br />
        {number}
      </span>
      <span className="visually-hidden">
        {t('today.onDay', { day: formatDay(one.day, 'day', locale), hours: said })}
      </span>
    </li>
  )
}

function sumOf({ minutes }: DayHours): number {
  return modes.reduce((sum, mode) => sum + minutes[mode], 0)
}
