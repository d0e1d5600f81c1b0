import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../../text/language'
import { formatAmount } from '../../../text/numbers'
import { clockWords } from '../../../ui/time/clock-words'
import type { ShownWeek } from './use-week'
import classes from './week-aside.module.css'
import { sum } from './week-rows'

/** How the week is shared between the community and what keeps it running, and what was planned. */
export function WeekSplit({ shown }: { shown: ShownWeek }) {
  const { t } = useTranslation()
  const { week, groups } = shown
  const total = sum(groups.map(({ seconds }) => seconds))
  const percentOf = (seconds: number) =>
    formatAmount(total === 0 ? 0 : Math.round((seconds / total) * 100), currentLanguage())
  return (
    <section aria-labelledby="week-split" className={classes['part']}>
      <div className={classes['heading']}>
        <h2 id="week-split">{t('time.week.split')}</h2>
        <p>{t('time.week.recorded', { time: clockWords(total) })}</p>
      </div>
      <div className={classes['bar']} aria-hidden>
        {total > 0 &&
          groups.map(({ nature, seconds }) => (
            <span
              key={nature}
              data-nature={nature}
              style={{ width: `${(seconds / total) * 100}%` }}
            />
          ))}
      </div>
      <ul className={classes['legend']}>
        {groups.map(({ nature, seconds }) => (
          <li key={nature} data-nature={nature}>
            {t('time.week.share', {
              nature: t(`time.natures.${nature}`),
              percent: percentOf(seconds),
            })}
          </li>
        ))}
      </ul>
      {week.plannedMinutes !== null && (
        <Planned seconds={total} plannedSeconds={week.plannedMinutes * 60} />
      )}
    </section>
  )
}

function Planned({ seconds, plannedSeconds }: { seconds: number; plannedSeconds: number }) {
  const { t } = useTranslation()
  const planned = Math.round(plannedSeconds)
  const gap = seconds - planned
  const time = clockWords(Math.abs(gap))
  const word = gap > 0 ? t('time.week.more', { time }) : t('time.week.left', { time })
  return (
    <div className={classes['planned']}>
      <p>{t('time.week.planned', { done: clockWords(seconds), planned: clockWords(planned) })}</p>
      <div className={classes['bar']} aria-hidden>
        <span
          data-nature="facilitation"
          style={{ width: `${planned === 0 ? 100 : Math.min(100, (seconds / planned) * 100)}%` }}
        />
      </div>
      <p className={classes['quiet']}>{Math.abs(gap) < 60 ? t('time.week.exact') : word}</p>
    </div>
  )
}
