import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addDays, mondayOf } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { useClock } from '../../ui/calendar/use-clock'
import { hoursWords } from '../../ui/time/hours-words'
import { timeListPath } from '../../ui/time/list-path'
import { useAnimators } from '../../ui/time/use-animators'
import classes from './week-share.module.css'

/** The time of whoever is at this machine, today and this week, against what was planned. */
export function OwnTime() {
  const { t } = useTranslation()
  const { today } = useClock()
  const { ownId } = useAnimators()
  const monday = mondayOf(today)
  const { data } = useQuery(
    api.time.week.queryOptions({
      input: { personId: ownId ?? '', mondayOn: monday },
      enabled: ownId !== null,
    }),
  )
  if (!data || ownId === null) return null
  const seconds = data.days.map(({ facilitation, administrative }) => facilitation + administrative)
  const week = seconds.reduce((sum, one) => sum + one, 0)
  const ofToday = seconds[seconds.findIndex((_, index) => addDays(monday, index) === today)] ?? 0
  const planned = data.plannedMinutes === null ? null : data.plannedMinutes * 60
  const done = planned === null || planned === 0 ? null : week / planned
  return (
    <section className={classes['share']} aria-labelledby="mon-temps">
      <div className={classes['heading']}>
        <h2 id="mon-temps">
          <Link to="/temps" className={classes['link'] ?? ''}>
            {t('timeReport.today.heading')}
          </Link>
        </h2>
        <span className={classes['ratio']}>{hoursWords(week)}</span>
      </div>
      {done !== null && (
        <div className={classes['track']} aria-hidden>
          <span className={classes['fill']} style={{ width: `${100 * Math.min(1, done)}%` }} />
        </div>
      )}
      <p className={classes['amount']}>
        {planned === null
          ? t('timeReport.today.week')
          : t('timeReport.today.weekOf', { planned: hoursWords(planned) })}
        {' · '}
        <Link
          to={timeListPath({ from: today, to: addDays(today, 1), personId: ownId })}
          className={classes['link'] ?? ''}
        >
          {t('timeReport.today.day', { time: hoursWords(ofToday) })}
        </Link>
      </p>
    </section>
  )
}
