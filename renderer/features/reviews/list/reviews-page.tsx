import { Button, Progress } from '@mantine/core'
import { IconCalendarStats } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useClock } from '../../../ui/calendar/use-clock'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { canDecide } from '../can-decide'
import { TakenBanner } from '../taken-banner'
import { useDecide } from '../use-decide'
import { DropZone, FilesButton } from './drop-zone'
import { ReceivedReport } from './received-report'
import { ReviewFilters } from './review-filters'
import { ReviewTable } from './review-table'
import classes from './reviews.module.css'
import { SelectionBar } from './selection-bar'
import { useReceive } from './use-receive'
import { useReviews } from './use-reviews'

/** Statements received: files dropped or chosen, one table of them all, decisions on several at once. */
export function ReviewsPage() {
  const { t } = useTranslation()
  const { today } = useClock()
  const isReadOnly = useReadOnly()
  const reviews = useReviews()
  const { receive, stop, progress, report, closeReport } = useReceive()
  const decide = useDecide()
  const { total, waiting } = reviews
  const year = today.slice(0, 4)
  const onFiles = (files: readonly File[]) => void receive(files)
  const sentence =
    total === undefined
      ? ''
      : t('reviews.sentence', { count: total, waiting: t('reviews.waiting', { count: waiting }) })
  return (
    <DropZone className={classes['page'] ?? ''} onFiles={onFiles} isDisabled={isReadOnly}>
      <PageHeader title={t('reviews.title')} sentence={sentence}>
        {total !== undefined && total > 0 && (
          <>
            <Button
              component={Link}
              to={`/releves/annee/${year}`}
              variant="default"
              leftSection={<IconCalendarStats size={16} aria-hidden />}
            >
              {t('reviews.yearly', { year })}
            </Button>
            {!isReadOnly && (
              <FilesButton
                label={t('reviews.receive')}
                isWaiting={progress !== null}
                onFiles={onFiles}
              />
            )}
          </>
        )}
      </PageHeader>
      {(progress !== null || report !== null || decide.taken !== null) && (
        <div className={classes['news']}>
          {progress && <Reading {...progress} onStop={stop} />}
          {report && <ReceivedReport report={report} onClose={closeReport} />}
          {decide.taken && <TakenBanner taken={decide.taken} onClose={decide.closeTaken} />}
        </div>
      )}
      {reviews.isUnread && (
        <EmptyState title={t('reviews.unreadTitle')} text={t('reviews.unreadText')} />
      )}
      {total === 0 && (
        <div className={classes['empty']}>
          <EmptyState title={t('reviews.emptyTitle')} text={t('reviews.emptyText')}>
            {!isReadOnly && (
              <>
                <FilesButton
                  label={t('reviews.choose')}
                  isWaiting={progress !== null}
                  onFiles={onFiles}
                />
                <p className={classes['dropWords']}>{t('reviews.drop')}</p>
              </>
            )}
          </EmptyState>
        </div>
      )}
      {total !== undefined && total > 0 && <Received reviews={reviews} decide={decide} />}
    </DropZone>
  )
}

interface ReadingProps {
  done: number
  total: number
  onStop: () => void
}

function Reading({ done, total, onStop }: ReadingProps) {
  const { t } = useTranslation()
  const words = t('reviews.reading', { done, total })
  return (
    <div className={classes['reading']}>
      <p role="status">{words}</p>
      <Progress value={Math.max(4, (100 * done) / total)} aria-label={words} animated />
      <div>
        <Button size="xs" variant="default" onClick={onStop}>
          {t('reviews.stop')}
        </Button>
      </div>
    </div>
  )
}

interface ReceivedProps {
  reviews: ReturnType<typeof useReviews>
  decide: ReturnType<typeof useDecide>
}

function Received({ reviews, decide }: ReceivedProps) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set())
  const { shown, clear } = reviews
  // What a filter hides, or what was decided since, is not decided on unseen.
  const chosen = shown.filter((one) => wanted.has(one.id) && canDecide(one))
  const toggle = (id: string) => {
    const next = new Set(wanted)
    if (!next.delete(id)) next.add(id)
    setWanted(next)
  }
  const toggleAll = () => {
    const all = shown.filter(canDecide).map(({ id }) => id)
    setWanted(new Set(chosen.length >= all.length ? [] : all))
  }
  return (
    <>
      <ReviewFilters reviews={reviews} />
      <section className={classes['middle']} aria-label={t('reviews.table.label')}>
        <SelectionBar
          total={shown.length}
          chosen={chosen}
          onClear={() => setWanted(new Set())}
          decide={decide}
        />
        {shown.length === 0 ? (
          <div className={classes['none']}>
            <p>{t('reviews.none')}</p>
            <Button variant="default" size="xs" onClick={clear}>
              {t('reviews.clear')}
            </Button>
          </div>
        ) : (
          <ReviewTable
            reviews={shown}
            chosen={new Set(chosen.map(({ id }) => id))}
            onToggle={toggle}
            onToggleAll={toggleAll}
          />
        )}
      </section>
    </>
  )
}
