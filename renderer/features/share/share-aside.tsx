import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ShareMeasure, ShareTarget } from '../../../preload/contract/share'
import { addDays } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { formatRatio, ratioOf } from '../../text/numbers'
import { useClock } from '../../ui/calendar/use-clock'
import { useModeWords } from '../../ui/use-mode-words'
import { defaultPeriod } from './period'
import classes from './share-aside.module.css'
import { shareSentence } from './share-sentence'

const measures: readonly ShareMeasure[] = ['sessions', 'hours', 'attendances']
const chartHeight = 230

/** The chart's library comes with the chart. */
const ShareChart = lazy(async () => ({ default: (await import('./share-chart')).ShareChart }))

/** The community's share beside its sessions: figure, chart, what is missing. */
export function ShareAside() {
  const { today } = useClock()
  const targets = useQuery(api.share.targets.queryOptions())
  return targets.data ? <Filled today={today} targets={targets.data} /> : null
}

function Filled({ today, targets }: { today: string; targets: readonly ShareTarget[] }) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const words = useModeWords()
  const { from, last, measure } = defaultPeriod(today, targets)
  const to = addDays(last, 1)
  const { data } = useQuery(api.share.compute.queryOptions({ input: { from, to, today } }))
  if (!data || data.forecast.sessions.total === 0) return null
  return (
    <section className={classes['aside']} aria-labelledby="part-presentiel">
      <h2 id="part-presentiel">
        <Link to="/seances/part" className={classes['link'] ?? ''}>
          {t(`share.title.${words}`)}
        </Link>
      </h2>
      <p className={classes['period']}>
        {t('share.between', {
          from: formatDay(from, 'date', locale),
          to: formatDay(last, 'date', locale),
        })}
      </p>
      <p className={classes['main']} title={t(`share.formula.${measure}`)}>
        <span className={classes['ratio']}>{formatRatio(ratioOf(data.held[measure]), locale)}</span>
        {data.target && (
          <span className={classes['aim']}>
            {t('share.target', { aim: formatRatio(data.target.percent / 100, locale) })}
          </span>
        )}
      </p>
      <div style={{ minHeight: chartHeight }}>
        <Suspense fallback={null}>
          <ShareChart share={data} measure={measure} today={today} height={chartHeight} />
        </Suspense>
      </div>
      <p className={classes['sentence']}>
        {shareSentence({ share: data, measure, to, today, words }, t, locale)}
      </p>
      <dl className={classes['figures']}>
        {measures.map((one) => (
          <div key={one} title={t(`share.formula.${one}`)}>
            <dt>{t(`share.by.${one}`)}</dt>
            <dd>{formatRatio(ratioOf(data.held[one]), locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
