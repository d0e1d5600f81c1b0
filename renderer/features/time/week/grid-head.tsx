import { useTranslation } from 'react-i18next'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import classes from './week-grid.module.css'

interface GridHeadProps {
  days: readonly string[]
  shownDay: string
  today: string
  onDay: (day: string) => void
}

/** The days of the week; a press shows the hours of one below the grid. */
export function GridHead({ days, shownDay, today, onDay }: GridHeadProps) {
  const { t } = useTranslation()
  return (
    <thead>
      <tr>
        <th scope="col" className={classes['label']}>
          {t('time.week.category')}
        </th>
        {days.map((day, index) => (
          <th
            key={day}
            scope="col"
            aria-current={day === today ? 'date' : undefined}
            data-today={day === today || undefined}
            data-weekend={index > 4 || undefined}
            data-shown={day === shownDay || undefined}
          >
            {/* The arrows of the grid already go from day to day. */}
            <button
              type="button"
              tabIndex={-1}
              className={classes['day']}
              aria-pressed={day === shownDay}
              onClick={() => onDay(day)}
            >
              {formatDay(day, 'weekday', currentLanguage())}
            </button>
          </th>
        ))}
        <th scope="col">{t('time.week.total')}</th>
      </tr>
    </thead>
  )
}
