import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Occurrence } from '../../../preload/contract/calendar'
import { capitalised, formatDay, formatTime } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { KindMark } from '../../ui/kind-mark'
import { occurrencePath } from '../../ui/occurrence-path'
import classes from './today-page.module.css'

interface ComingDaysProps {
  occurrences: readonly Occurrence[]
  isReady: boolean
}

/** The days after today that have something, each with what it has. */
export function ComingDays({ occurrences, isReady }: ComingDaysProps) {
  const { t } = useTranslation()
  const days = Map.groupBy(occurrences, ({ start }) => start.slice(0, 10))
  return (
    <section aria-labelledby="ensuite" className={classes['section']}>
      <div className={classes['heading']}>
        <h2 id="ensuite">{t('today.then')}</h2>
      </div>
      {isReady && days.size === 0 && <p className={classes['nothing']}>{t('today.nothingNext')}</p>}
      <ol className={classes['days']}>
        {[...days].map(([day, ofDay]) => (
          <li key={day} className={classes['day']}>
            <h3 className={classes['dayName']}>
              {capitalised(formatDay(day, 'day', currentLanguage()))}
            </h3>
            <ul className={classes['ofDay']}>
              {ofDay.map((one) => (
                <li
                  key={`${one.seriesId} ${one.originalStart}`}
                  className={classes['coming']}
                  data-state={one.state}
                >
                  <span className={classes['time']}>
                    {one.isAllDay ? '' : formatTime(one.start)}
                  </span>
                  <KindMark kind="rituel" />
                  <Link to={occurrencePath(one)} className={classes['link'] ?? ''}>
                    {one.title}
                  </Link>
                  {one.state === 'cancelled' && (
                    <span className={classes['note']}>{t('today.cancelled')}</span>
                  )}
                  {one.isMoved && <span className={classes['note']}>{t('today.moved')}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
