import { Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Holiday } from '../../../preload/contract/rhythm'
import { addDays } from '../../../preload/rules/local-day'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useHolidayName } from '../../ui/calendar/holiday-name'
import classes from './rhythm-table.module.css'

interface WeekHeadProps {
  weekOn: string
  isCurrent: boolean
  /** Those that touch the week. */
  holidays: readonly Holiday[]
}

/** The Monday of a week, and which of its days are off, named on hover. */
export function WeekHead({ weekOn, isCurrent, holidays }: WeekHeadProps) {
  const { t } = useTranslation()
  const say = useHolidaySentence()
  const locale = currentLanguage()
  const names = holidays.map(say)
  const words = [
    t('rhythm.weekOf', { day: formatDay(weekOn, 'date', locale) }),
    ...(isCurrent ? [t('rhythm.thisWeek')] : []),
    ...names,
  ]
  return (
    <th
      scope="col"
      className={classes['week']}
      aria-label={words.join(', ')}
      data-current={isCurrent || undefined}
      data-off={names.length > 0 || undefined}
    >
      <Tooltip
        label={names.map((name) => (
          <span key={name} className={classes['line']}>
            {name}
          </span>
        ))}
        disabled={names.length === 0}
        multiline
      >
        <span className={classes['weekWords']}>
          <span aria-hidden>{formatDay(weekOn, 'brief', locale)}</span>
          <DaysOff weekOn={weekOn} holidays={holidays} />
        </span>
      </Tooltip>
    </th>
  )
}

/** Seven short strokes, one a day: those of public holidays dark, of school holidays shaded. */
function DaysOff({ weekOn, holidays }: Pick<WeekHeadProps, 'weekOn' | 'holidays'>) {
  const kindOn = (day: string) => {
    const kinds = holidays
      .filter(({ startOn, endOn }) => startOn <= day && day <= endOn)
      .map(({ kind }) => kind)
    return kinds.includes('public') ? 'public' : kinds[0]
  }
  return (
    <span className={classes['daysOff']} aria-hidden>
      {[0, 1, 2, 3, 4, 5, 6].map((index) => (
        <i key={index} data-off={kindOn(addDays(weekOn, index))} />
      ))}
    </span>
  )
}

/** « Vacances d’hiver, du 13 au 28 février » in full. */
function useHolidaySentence(): (holiday: Holiday) => string {
  const { t } = useTranslation()
  const nameOf = useHolidayName()
  const locale = currentLanguage()
  return (holiday) => {
    const name = nameOf(holiday)
    const from = formatDay(holiday.startOn, 'day', locale)
    if (holiday.startOn === holiday.endOn) return t('rhythm.holidayOn', { name, day: from })
    return t('rhythm.holidayFrom', { name, from, to: formatDay(holiday.endOn, 'day', locale) })
  }
}
