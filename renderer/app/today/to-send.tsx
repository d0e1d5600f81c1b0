import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { LetterRow } from '../../../preload/contract/letter-shapes'
import { addDays } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../../ui/calendar/use-clock'
import { KindMark } from '../../ui/kind-mark'
import classes from './today-page.module.css'

const daysAhead = 7
const mostShown = 3

/** Letters that should have left, or leave within a week, the most late first. */
export function ToSend() {
  const { t } = useTranslation()
  const { today } = useClock()
  // Those planned come first, by day.
  const { data } = useQuery(api.newsletters.list.queryOptions({ input: { limit: 50 } }))
  const until = addDays(today, daysAhead)
  const due = (data?.rows ?? []).filter(
    ({ state, plannedOn }) => state !== 'sent' && plannedOn !== null && plannedOn <= until,
  )
  if (due.length === 0) return null
  return (
    <section aria-labelledby="a-envoyer" className={classes['section']}>
      <div className={classes['heading']}>
        <h2 id="a-envoyer">
          {t('today.toSend')} <span className={classes['count']}>{due.length}</span>
        </h2>
        {due.length > mostShown && (
          <Link to="/lettres" className={classes['more'] ?? ''}>
            {t('today.allToSend')}
          </Link>
        )}
      </div>
      <ul className={classes['card']}>
        {due.slice(0, mostShown).map((letter) => (
          <DueLetter key={letter.id} letter={letter} />
        ))}
      </ul>
    </section>
  )
}

function DueLetter({ letter }: { letter: LetterRow }) {
  const { t } = useTranslation()
  const { today } = useClock()
  const { id, title, state, plannedOn, plannedTime } = letter
  const isLate = plannedOn !== null && plannedOn < today
  const day = plannedOn === null ? '' : formatDay(plannedOn, 'day', currentLanguage())
  const when =
    plannedTime === null ? day : t('letters.dayAt', { day, time: plannedTime.slice(0, 5) })
  return (
    <li className={classes['waiting']}>
      <KindMark kind="lettre" />
      <div>
        <p className={classes['title']}>
          <Link to={`/lettres/${id}`} className={classes['link'] ?? ''}>
            {title}
          </Link>
        </p>
        <p className={isLate ? `${classes['detail']} ${classes['due']}` : classes['detail']}>
          {t(isLate ? 'today.sendLate' : 'today.sendOn', { day: when })}
          {' · '}
          {t(`letters.states.${state}`).toLowerCase()}
        </p>
      </div>
    </li>
  )
}
