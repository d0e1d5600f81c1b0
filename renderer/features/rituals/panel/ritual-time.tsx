import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addDays, addMonths } from '../../../../preload/rules/local-day'
import { api } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { hoursWords } from '../../../ui/time/hours-words'
import { timeListPath } from '../../../ui/time/list-path'
import classes from './panel.module.css'

/** What the ritual took over twelve months, its sessions included, and for how many. */
export function RitualTime({ ritualId }: { ritualId: string }) {
  const { t } = useTranslation()
  const { today } = useClock()
  const to = addDays(today, 1)
  const from = addMonths(to, -12)
  const { data } = useQuery(api.time.costs.queryOptions({ input: { from, to, of: 'ritual' } }))
  if (!data) return null
  const cost = data.find(({ link }) => link.id === ritualId)
  return (
    <section aria-labelledby="temps-du-rituel">
      <h3 id="temps-du-rituel" className={classes['heading']}>
        {t('timeReport.ritual.heading')}
      </h3>
      {cost === undefined && <p className={classes['quiet']}>{t('timeReport.ritual.none')}</p>}
      {cost && (
        <>
          <p className={classes['line']}>
            {t('timeReport.tookFor', { count: cost.attendances, time: hoursWords(cost.seconds) })}
          </p>
          <p className={classes['quiet']}>
            {t('timeReport.sessions', { count: cost.sessions })}
            {' · '}
            <Link to={timeListPath({ from, to, link: { kind: 'ritual', id: ritualId } })}>
              {t('timeReport.ritual.open')}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
