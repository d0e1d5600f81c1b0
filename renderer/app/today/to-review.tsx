import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ResourceRow } from '../../../preload/contract/resource-shapes'
import { api } from '../../api/client'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../../ui/calendar/use-clock'
import { resourcePath } from '../../ui/resources/resource-path'
import { TypeIcon } from '../../ui/resources/type-icon'
import classes from './today-page.module.css'

const shownCount = 3

/** Resources to read or to look at again, the longest waiting first. */
export function ToReview() {
  const { t } = useTranslation()
  const { today } = useClock()
  const { data } = useQuery(
    api.resources.toReview.queryOptions({ input: { today, limit: shownCount } }),
  )
  if (!data || data.total === 0) return null
  return (
    <section aria-labelledby="a-relire" className={classes['section']}>
      <div className={classes['heading']}>
        <h2 id="a-relire">
          {t('today.toReview')} <span className={classes['count']}>{data.total}</span>
        </h2>
        {data.total > shownCount && (
          <Link to="/ressources?relire=1" className={classes['more'] ?? ''}>
            {t('today.allToReview')}
          </Link>
        )}
      </div>
      <ul className={classes['card']}>
        {data.rows.map((resource) => (
          <WaitingResource key={resource.id} resource={resource} />
        ))}
      </ul>
    </section>
  )
}

function WaitingResource({ resource: { id, type, title, reviewOn } }: { resource: ResourceRow }) {
  const { t } = useTranslation()
  const { today } = useClock()
  const isDue = reviewOn !== null && reviewOn <= today
  return (
    <li className={classes['waiting']}>
      <TypeIcon type={type} />
      <div>
        <p className={classes['title']}>
          <Link to={resourcePath(id)} className={classes['link'] ?? ''}>
            {title}
          </Link>
        </p>
        <p className={classes['detail']}>
          {isDue
            ? t('today.reviewSince', { day: formatDay(reviewOn, 'date', currentLanguage()) })
            : t('today.neverRead')}
        </p>
      </div>
    </li>
  )
}
