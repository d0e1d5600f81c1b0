import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { ReviewDetail } from '../../../../preload/contract/reviews'
import type { StatementLevel } from '../../../../preload/contract/statements'
import { api } from '../../../api/client'
import { formatDay, nowIn } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { LineChanges } from '../../../ui/statements/line-changes'
import { CategorySums, DaySums } from '../../../ui/statements/payload-sums'
import { StateChip } from '../../../ui/statements/state-chip'
import { usePeriodWords } from '../../../ui/statements/use-period-words'
import { canRevise, isWaiting } from '../can-decide'
import { ConfirmKey } from '../confirm-key'
import { useDecide } from '../use-decide'
import { DecisionForm } from './decision-form'
import { DecisionTaken } from './decision-taken'
import { ReviewFigures } from './review-figures'
import { ReviewLines } from './review-lines'
import classes from './review.module.css'
import { useRemarks } from './use-remarks'

/** One statement received: what it says, what changed in it, and what is decided. */
export function ReviewPage() {
  const { t } = useTranslation()
  const { reviewId = '' } = useParams()
  const { data, isError } = useQuery(api.reviews.get.queryOptions({ input: { id: reviewId } }))
  if (data) return <Loaded key={data.id} review={data} />
  return (
    <>
      <PageHeader title={t('reviews.title')} />
      {isError && (
        <EmptyState title={t('reviews.unknownTitle')} text={t('reviews.unknownText')}>
          <BackButton />
        </EmptyState>
      )}
    </>
  )
}

function Loaded({ review }: { review: ReviewDetail }) {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const isReadOnly = useReadOnly()
  const { nameOf, daysOf } = usePeriodWords()
  const remarks = useRemarks(review.id)
  const decide = useDecide()
  const { payload, personName, community, version, decision } = review
  const [isRevising, setRevising] = useState(false)
  const canWrite = (isWaiting(review) || isRevising) && !isReadOnly
  const revise = () => {
    remarks.startFrom(decision?.remarks ?? [])
    setRevising(true)
  }
  const received = nowIn(timeZone, new Date(review.receivedAt))
  const day = formatDay(received, 'date', currentLanguage())
  return (
    <>
      <PageHeader
        title={t('reviews.detail.title', { name: personName, period: nameOf(review) })}
        sentence={t('reviews.detail.sentence', { days: daysOf(review), community, version, day })}
      >
        <BackButton />
      </PageHeader>
      <div className={classes['page']}>
        <Standing review={review} />
        {decision && !isRevising && (
          <DecisionTaken
            review={review}
            decision={decision}
            onRevise={canRevise(review) && !isReadOnly ? revise : undefined}
          />
        )}
        <ReviewFigures review={review} />
        <div className={classes['columns']}>
          <div className={classes['main']}>
            {version > 1 && <Changes review={review} />}
            <section aria-labelledby="lignes">
              <h2 id="lignes">{t('reviews.detail.lines')}</h2>
              <LinesWords level={payload.level} canWrite={canWrite} />
              {payload.level !== 'totals' && (
                <ReviewLines
                  payload={payload}
                  remarks={canWrite ? remarks : null}
                  decided={isRevising ? [] : (decision?.remarks ?? [])}
                />
              )}
            </section>
          </div>
          <aside className={classes['aside']}>
            {canWrite && (
              <DecisionForm
                review={review}
                remarks={remarks}
                decide={decide}
                isRevising={isRevising}
                onDone={() => setRevising(false)}
              />
            )}
            <CategorySums payload={payload} />
            <DaySums payload={payload} />
          </aside>
        </div>
      </div>
    </>
  )
}

/** Where it stands, and whatever one must know before deciding. */
function Standing({ review }: { review: ReviewDetail }) {
  const { t } = useTranslation()
  const { state, keyCode, isNewKey, isLatest, fault } = review
  return (
    <div className={classes['standing']}>
      <StateChip state={state} />
      {isNewKey ? (
        <ConfirmKey review={review} />
      ) : (
        <span className={classes['small']}>{t('reviews.key.known', { code: keyCode })}</span>
      )}
      {!isLatest && <b>{t('reviews.detail.superseded')}</b>}
      {isLatest && state === 'amended' && <b>{t('reviews.detail.amended')}</b>}
      {fault !== null && <b className={classes['fault']}>{t(`failures.FILE_REFUSED.${fault}`)}</b>}
    </div>
  )
}

function Changes({ review: { changes, payload, version } }: { review: ReviewDetail }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{t('reviews.detail.changes', { version: version - 1 })}</h2>
      {changes.length === 0 ? (
        <p className={classes['small']}>{t('reviews.detail.noChange')}</p>
      ) : (
        <LineChanges changes={changes} timeZone={payload.timeZone} />
      )}
    </section>
  )
}

function LinesWords({ level, canWrite }: { level: StatementLevel; canWrite: boolean }) {
  const { t } = useTranslation()
  if (level === 'totals') return <p className={classes['small']}>{t('reviews.detail.noLines')}</p>
  return (
    <p className={classes['small']}>
      {level === 'withoutNotes' && `${t('reviews.detail.withoutNotes')} `}
      {canWrite && t('reviews.detail.linesText')}
    </p>
  )
}

function BackButton() {
  const { t } = useTranslation()
  return (
    <Button
      component={Link}
      to="/releves"
      variant="subtle"
      leftSection={<IconArrowLeft size={16} aria-hidden />}
    >
      {t('reviews.detail.back')}
    </Button>
  )
}
