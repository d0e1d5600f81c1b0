import { useTranslation } from 'react-i18next'
import type { Resource } from '../../../../preload/contract/resource-shapes'
import { formatDay, todayIn } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import classes from './panel.module.css'
import { ReviewMenu } from './review-menu'
import { StateMenu } from './state-menu'

/** What it is called, where it stands in its life, and what it says. */
export function PanelHead({ resource }: { resource: Resource }) {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const { title, summary, addedAt, updatedAt } = resource
  const dayOf = (instant: string) =>
    formatDay(todayIn(timeZone, new Date(instant)), 'date', currentLanguage())
  const added = t('resourceForm.panel.added', { day: dayOf(addedAt) })
  const updated = t('resourceForm.panel.updated', { day: dayOf(updatedAt) })
  return (
    <div className={classes['head']}>
      <h2>{title}</h2>
      <div className={classes['life']}>
        <StateMenu resource={resource} />
        <ReviewMenu resource={resource} />
      </div>
      <p className={classes['quiet']}>
        {dayOf(addedAt) === dayOf(updatedAt) ? added : `${added}, ${updated}`}
      </p>
      {summary !== '' && <p className={classes['prose']}>{summary}</p>}
    </div>
  )
}
