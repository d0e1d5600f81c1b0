import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addDays, mondayOf } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { currentLanguage } from '../../text/language'
import { formatAmount, formatRatio, ratioOf } from '../../text/numbers'
import { useClock } from '../../ui/calendar/use-clock'
import { useModeWords } from '../../ui/use-mode-words'
import classes from './week-share.module.css'

/** The share in person of this week, held and planned, against the community's target. */
export function WeekShare() {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const words = useModeWords()
  const { today } = useClock()
  const from = mondayOf(today)
  const input = { from, to: addDays(from, 7), today }
  const { data } = useQuery(api.share.compute.queryOptions({ input }))
  if (!data || data.forecast.hours.total === 0) return null
  const measure = data.target?.measure ?? 'hours'
  const part = data.forecast[measure]
  const ratio = ratioOf(part)
  const aim = data.target?.percent ?? null
  const amounts = {
    part: formatAmount(part.inPerson, locale),
    total: formatAmount(part.total, locale),
  }
  return (
    <section className={classes['share']} aria-labelledby="part-semaine">
      <div className={classes['heading']}>
        <h2 id="part-semaine">
          <Link to="/seances/part" className={classes['link'] ?? ''}>
            {t(`today.weekShare.${words}`)}
          </Link>
        </h2>
        <span className={classes['ratio']}>{formatRatio(ratio, locale)}</span>
      </div>
      <div className={classes['track']} aria-hidden>
        <span className={classes['fill']} style={{ width: `${100 * (ratio ?? 0)}%` }} />
        {aim !== null && <span className={classes['aim']} style={{ left: `${aim}%` }} />}
      </div>
      <p className={classes['amount']} title={t(`share.formula.${measure}`)}>
        {t(`share.amount.${measure}`, amounts)}
        {aim !== null && ` · ${t('share.target', { aim: formatRatio(aim / 100, locale) })}`}
      </p>
    </section>
  )
}
