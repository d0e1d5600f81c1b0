import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReviewDetail } from '../../../../preload/contract/reviews'
import type { Decision } from '../../../../preload/contract/statements'
import { formatDay, nowIn } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { TakenBanner } from '../taken-banner'
import classes from './review.module.css'

interface DecisionTakenProps {
  review: ReviewDetail
  decision: Decision
  /** Left out where it cannot be decided otherwise. */
  onRevise?: (() => void) | undefined
}

/** What was decided of a statement, and its file, which may be saved again at any time. */
export function DecisionTaken({ review, decision, onRevise }: DecisionTakenProps) {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const day = formatDay(nowIn(timeZone, new Date(decision.decidedAt)), 'date', currentLanguage())
  const name = decision.reviewerName
  const onWhole = decision.remarks.filter(({ entryId }) => entryId === null)
  return (
    <>
      <TakenBanner
        taken={{ ids: [review.id], decision: decision.decision, name: review.personName }}
      />
      <section className={classes['decision']} aria-labelledby="decision">
        <h2 id="decision">{t('reviews.detail.decision')}</h2>
        <p>{t(`reviews.detail.${decision.decision}`, { day, name })}</p>
        {onWhole.length > 0 && (
          <>
            <h3>{t('reviews.detail.onWhole')}</h3>
            {onWhole.map(({ text }) => (
              <p key={text} className={classes['said']}>
                {text}
              </p>
            ))}
          </>
        )}
        {onRevise && (
          <div>
            <Button variant="subtle" size="compact-sm" onClick={onRevise}>
              {t('reviews.detail.revise')}
            </Button>
          </div>
        )}
      </section>
    </>
  )
}
