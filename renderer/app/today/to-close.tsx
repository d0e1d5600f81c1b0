import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Waiting } from '../../../preload/contract/session-shapes'
import { addDays } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { capitalised, formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../../ui/calendar/use-clock'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { KindMark } from '../../ui/kind-mark'
import { ModeLabel } from '../../ui/mode-label'
import classes from './today-page.module.css'

const shownCount = 5
/** What is older was forgotten rather than held; the sessions screen still lists it. */
const sinceDays = 28

/** Sessions that are over and wait to be closed, the oldest first. */
export function ToClose() {
  const { t } = useTranslation()
  const { at, today } = useClock()
  const isReadOnly = useReadOnly()
  const input = { now: at, since: addDays(today, -sinceDays) }
  const { data: waiting } = useQuery(api.sessions.waiting.queryOptions({ input }))
  if (!waiting || waiting.length === 0 || isReadOnly) return null
  return (
    <section aria-labelledby="a-clore" className={classes['section']}>
      <div className={classes['heading']}>
        <h2 id="a-clore">
          {t('today.toClose')} <span className={classes['count']}>{waiting.length}</span>
        </h2>
        {waiting.length > shownCount && (
          <Link to="/seances" className={classes['more'] ?? ''}>
            {t('today.allToClose')}
          </Link>
        )}
      </div>
      <ul className={classes['card']}>
        {waiting.slice(0, shownCount).map((one) => (
          <WaitingRow key={closingPath(one)} one={one} />
        ))}
      </ul>
    </section>
  )
}

function WaitingRow({ one }: { one: Waiting }) {
  const { t } = useTranslation()
  const { title, startOn, mode, ritualId } = one
  const day = formatDay(startOn, 'day', currentLanguage())
  return (
    <li className={classes['waiting']}>
      <KindMark kind={ritualId === null ? 'seance' : 'rituel'} />
      <div>
        <p className={classes['title']}>{title}</p>
        <p className={classes['detail']}>
          {capitalised(day)} · <ModeLabel mode={mode} />
        </p>
      </div>
      <Button
        component={Link}
        to={closingPath(one)}
        variant="default"
        aria-label={t('today.closeOf', { title, day })}
      >
        {t('today.close')}
      </Button>
    </li>
  )
}

/** Where it is closed, whether it is a session yet or still an occurrence. */
function closingPath({ sessionId, occurrence }: Waiting): string {
  if (sessionId !== null) return `/seances/${sessionId}/clore`
  const { seriesId = '', originalStart = '' } = occurrence ?? {}
  return `/seances/clore?${new URLSearchParams({ serie: seriesId, date: originalStart })}`
}
