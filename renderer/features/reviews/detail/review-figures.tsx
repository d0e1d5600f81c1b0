import { useTranslation } from 'react-i18next'
import type { Review } from '../../../../preload/contract/reviews'
import { exactClock } from '../../../ui/statements/exact-clock'
import { allSeconds, plannedGap } from '../planned-gap'
import classes from './review.module.css'

/** How much, of which nature, and against what was planned. */
export function ReviewFigures({ review: { total, plannedMinutes } }: { review: Review }) {
  const { t } = useTranslation()
  const seconds = allSeconds(total)
  const gap = plannedGap(seconds, plannedMinutes)
  const against =
    gap === null
      ? t('reviews.detail.noPlan')
      : gap === 0
        ? t('reviews.detail.exact')
        : t(gap > 0 ? 'reviews.detail.over' : 'reviews.detail.under', {
            hours: exactClock(Math.abs(gap)),
          })
  return (
    <dl className={classes['figures']} aria-label={t('reviews.detail.figures')}>
      <div>
        <dt>{t('reviews.detail.total')}</dt>
        <dd>{exactClock(seconds)}</dd>
      </div>
      <div>
        <dt>{t('time.natures.facilitation')}</dt>
        <dd>{exactClock(total.facilitation)}</dd>
      </div>
      <div>
        <dt>{t('time.natures.administrative')}</dt>
        <dd>{exactClock(total.administrative)}</dd>
      </div>
      {total.voluntary > 0 && (
        <div>
          <dt>{t('reviews.detail.voluntary')}</dt>
          <dd>{exactClock(total.voluntary)}</dd>
        </div>
      )}
      <div>
        <dt>{t('reviews.detail.planned')}</dt>
        <dd>{plannedMinutes === null ? '—' : exactClock(Math.round(plannedMinutes * 60))}</dd>
        <dd className={classes['against']}>{against}</dd>
      </div>
    </dl>
  )
}
