import { IconRss } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Source } from '../../../preload/contract/sources'
import { addDays, mondayOf } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../../ui/calendar/use-clock'
import { PersonName } from '../../ui/person/person-name'
import { useAnimators } from '../../ui/time/use-animators'
import classes from './today-page.module.css'

const shownCount = 3

/** Sources to look at by Sunday, those of whoever is at this machine first. */
export function ToLook() {
  const { t } = useTranslation()
  const { today } = useClock()
  const { ownId } = useAnimators()
  const until = addDays(mondayOf(today), 6)
  const { data: due } = useQuery(api.sources.due.queryOptions({ input: { until } }))
  if (!due || due.length === 0) return null
  const isOwn = ({ ownerId }: Source) => ownerId !== null && ownerId === ownId
  const ordered = [...due.filter(isOwn), ...due.filter((source) => !isOwn(source))]
  return (
    <section aria-labelledby="a-regarder" className={classes['section']}>
      <div className={classes['heading']}>
        <h2 id="a-regarder">
          {t('today.toLook')} <span className={classes['count']}>{due.length}</span>
        </h2>
        {due.length > shownCount && (
          <Link to="/ressources/veille" className={classes['more'] ?? ''}>
            {t('today.allToLook')}
          </Link>
        )}
      </div>
      <ul className={classes['card']}>
        {ordered.slice(0, shownCount).map((source) => (
          <DueSource key={source.id} source={source} />
        ))}
      </ul>
    </section>
  )
}

function DueSource({ source: { id, name, dueOn, ownerId } }: { source: Source }) {
  const { t } = useTranslation()
  const { today } = useClock()
  const isLate = dueOn !== null && dueOn < today
  return (
    <li className={classes['waiting']}>
      <IconRss size={16} stroke={1.6} aria-hidden />
      <div>
        <p className={classes['title']}>
          <Link to={`/ressources/veille?source=${id}`} className={classes['link'] ?? ''}>
            {name}
          </Link>
        </p>
        <p className={classes['detail']}>
          {dueOn !== null &&
            t(isLate ? 'today.lookSince' : 'today.lookOn', {
              day: formatDay(dueOn, isLate ? 'date' : 'day', currentLanguage()),
            })}
          {ownerId !== null && (
            <>
              <span aria-hidden>·</span> <PersonName id={ownerId} />
            </>
          )}
        </p>
      </div>
    </li>
  )
}
