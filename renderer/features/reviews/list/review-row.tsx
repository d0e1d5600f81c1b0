import { Checkbox } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Review } from '../../../../preload/contract/reviews'
import { exactClock } from '../../../ui/statements/exact-clock'
import { StateChip } from '../../../ui/statements/state-chip'
import { usePeriodWords } from '../../../ui/statements/use-period-words'
import { ConfirmKey } from '../confirm-key'
import { allSeconds, plannedGap } from '../planned-gap'
import { WindowedRow } from '../../../ui/list/windowed-table'
import classes from './reviews.module.css'

interface ReviewRowProps {
  review: Review
  index: number
  top: number
  isChosen: boolean
  /** Null where it waits for no decision. */
  onToggle: ((id: string) => void) | null
  /** The one row that the Tab key stops at. */
  isStop: boolean
}

/** One statement: whose, which days, how much against what was planned, and where it stands. */
export function ReviewRow(props: ReviewRowProps) {
  const { review, index, top, isChosen, onToggle, isStop } = props
  const { t } = useTranslation()
  const { nameOf, daysOf } = usePeriodWords()
  const { id, personName, community, version, level, state, total, plannedMinutes } = review
  const tabIndex = isStop ? 0 : -1
  const period = nameOf(review)
  const seconds = allSeconds(total)
  const gap = plannedGap(seconds, plannedMinutes)
  return (
    <WindowedRow index={index} top={top} isChosen={isChosen}>
      <span role="cell">
        {onToggle && (
          <Checkbox
            aria-label={t('reviews.table.select', { name: personName, period })}
            checked={isChosen}
            onChange={() => onToggle(id)}
            tabIndex={tabIndex}
          />
        )}
      </span>
      <span role="cell" className={classes['two']}>
        <Link to={`/releves/${id}`} className={classes['link'] ?? ''} tabIndex={tabIndex}>
          {personName}
        </Link>
        <span className={classes['under']}>{community}</span>
      </span>
      <span role="cell" className={classes['two']}>
        <span className={classes['cut']}>
          {period}
          {version > 1 && (
            <span className={classes['version']}>{t('statements.version', { version })}</span>
          )}
        </span>
        <span className={classes['under']}>{daysOf(review)}</span>
      </span>
      <span role="cell" className={classes['number']}>
        <b>{exactClock(seconds)}</b>
      </span>
      <span role="cell" className={classes['number']}>
        {plannedMinutes === null ? '—' : exactClock(Math.round(plannedMinutes * 60))}
        {gap !== null && gap !== 0 && <span className={classes['gap']}>{signedHours(gap)}</span>}
      </span>
      <span role="cell" className={classes['level']}>
        {t(`reviews.levels.${level}`)}
      </span>
      <span role="cell" className={classes['standing']}>
        <StateChip state={state} />
        {review.fault !== null && (
          <IconAlertTriangle
            size={16}
            className={classes['warning']}
            aria-label={t(`failures.FILE_REFUSED.${review.fault}`)}
          />
        )}
        {review.isNewKey && <ConfirmKey review={review} tabIndex={tabIndex} />}
      </span>
    </WindowedRow>
  )
}

/** +1:20 or −0:40. */
function signedHours(seconds: number): string {
  return `${seconds > 0 ? '+' : '−'}${exactClock(Math.abs(seconds))}`
}
