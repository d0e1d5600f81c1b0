import { Badge, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { Occurrence } from '../../../preload/contract/calendar'
import { formatDuration, formatTime } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { KindMark } from '../../ui/kind-mark'
import { ModeLabel } from '../../ui/mode-label'
import { occurrencePath } from '../../ui/occurrence-path'
import { minutesLeft, standingAt } from './thread'
import classes from './today-page.module.css'

interface DayThreadProps {
  occurrences: readonly Occurrence[]
  now: Date
  isReady: boolean
}

/** The day as a thread of times: what is past, live, coming. */
export function DayThread({ occurrences, now, isReady }: DayThreadProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <section aria-labelledby="fil" className={classes['section']}>
      <div className={classes['heading']}>
        <h2 id="fil">{t('today.thread')}</h2>
        <Button variant="subtle" size="xs" onClick={() => void navigate('/rituels?vue=semaine')}>
          {t('today.wholeWeek')}
        </Button>
      </div>
      {isReady && occurrences.length === 0 && (
        <p className={classes['nothing']}>{t('today.nothingToday')}</p>
      )}
      {occurrences.length > 0 && (
        <ol className={classes['thread']}>
          {occurrences.map((one) => (
            <ThreadRow key={`${one.seriesId} ${one.originalStart}`} one={one} now={now} />
          ))}
        </ol>
      )}
    </section>
  )
}

function ThreadRow({ one, now }: { one: Occurrence; now: Date }) {
  const { t } = useTranslation()
  const standing = standingAt(one, now)
  const { title, start, end, isAllDay, mode, place } = one
  return (
    <li className={classes['row']} data-standing={standing}>
      <div className={classes['hours']}>
        <span className={classes['start']}>{isAllDay ? t('today.allDay') : formatTime(start)}</span>
        {!isAllDay && <span className={classes['end']}>{formatTime(end)}</span>}
      </div>
      <span className={classes['bead']} aria-hidden />
      <div className={classes['what']}>
        <p className={classes['title']}>
          <KindMark kind="rituel" />
          <Link to={occurrencePath(one)} className={classes['link'] ?? ''}>
            {title}
          </Link>
          <Standing one={one} now={now} />
        </p>
        <p className={classes['detail']}>
          <ModeLabel mode={mode} />
          {place !== '' && <span> · {place}</span>}
        </p>
      </div>
      {one.link !== '' && standing !== 'past' && standing !== 'cancelled' && (
        <Button
          component="a"
          href={one.link}
          target="_blank"
          rel="noreferrer noopener"
          variant={standing === 'live' ? 'filled' : 'default'}
        >
          {t('today.openLink')}
        </Button>
      )}
    </li>
  )
}

function Standing({ one, now }: { one: Occurrence; now: Date }) {
  const { t } = useTranslation()
  const standing = standingAt(one, now)
  if (standing === 'live') {
    const left = formatDuration(minutesLeft(one, now), currentLanguage())
    return <span className={classes['live']}>{t('today.live', { left })}</span>
  }
  if (standing === 'cancelled') {
    const { reason } = one
    return (
      <Badge variant="default">
        {reason === '' ? t('today.cancelled') : t('today.cancelledWhy', { reason })}
      </Badge>
    )
  }
  if (one.state === 'held') return <Badge variant="default">{t('today.held')}</Badge>
  return one.isMoved ? <Badge variant="default">{t('today.moved')}</Badge> : null
}
