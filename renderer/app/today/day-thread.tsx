import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay, formatDuration, formatTime } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { KindMark } from '../../ui/kind-mark'
import { ModeLabel } from '../../ui/mode-label'
import type { Meeting } from './meeting'
import { MeetingNote } from './meeting-note'
import { minutesLeft, standingAt } from './thread'
import classes from './today-page.module.css'

interface DayThreadProps {
  meetings: readonly Meeting[]
  /** What comes first after today, said when the day is empty. */
  next: Meeting | undefined
  /** Wall time of the workspace. */
  now: string
}

/** The day as a thread of times: what is past, live, coming. */
export function DayThread({ meetings, next, now }: DayThreadProps) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="fil" className={classes['section']}>
      <div className={classes['heading']}>
        <h2 id="fil">{t('today.thread')}</h2>
        <Link to="/rituels?vue=semaine" className={classes['more'] ?? ''}>
          {t('today.wholeWeek')}
        </Link>
      </div>
      {meetings.length === 0 && <EmptyDay next={next} />}
      {meetings.length > 0 && (
        <ol className={classes['card']}>
          {meetings.map((one) => (
            <ThreadRow key={one.key} one={one} now={now} />
          ))}
        </ol>
      )}
    </section>
  )
}

function EmptyDay({ next }: { next: Meeting | undefined }) {
  const { t } = useTranslation()
  return (
    <p className={classes['nothing']}>
      {t('today.nothingToday')}
      {next && (
        <>
          {' '}
          {t('today.nextMeeting')}{' '}
          <Link to={next.path} className={classes['strong'] ?? ''}>
            {next.title}
          </Link>
          , {formatDay(next.start, 'day', currentLanguage())}
          {next.isAllDay ? '.' : `, ${formatTime(next.start)}.`}
        </>
      )}
    </p>
  )
}

function ThreadRow({ one, now }: { one: Meeting; now: string }) {
  const { t } = useTranslation()
  const standing = standingAt(one, now)
  const { title, start, end, isAllDay, mode, place } = one
  const isStillOf = standing === 'live' || standing === 'coming'
  return (
    <li className={classes['row']} data-standing={standing}>
      <div className={classes['hours']}>
        <span className={classes['start']}>{isAllDay ? t('today.allDay') : formatTime(start)}</span>
        {!isAllDay && <span className={classes['end']}>{formatTime(end)}</span>}
      </div>
      <span className={classes['bead']} aria-hidden />
      <div className={classes['what']}>
        <p className={classes['title']}>
          <KindMark kind={one.kind} />
          <Link to={one.path} className={classes['link'] ?? ''}>
            {title}
          </Link>
          {standing === 'live' ? <Left one={one} now={now} /> : <MeetingNote {...one} />}
        </p>
        <p className={classes['detail']}>
          <ModeLabel mode={mode} />
          {place !== '' && <span>· {place}</span>}
        </p>
      </div>
      {one.link !== '' && isStillOf && (
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

function Left({ one, now }: { one: Meeting; now: string }) {
  const { t } = useTranslation()
  const left = formatDuration(minutesLeft(one, now), currentLanguage())
  return <span className={classes['live']}>{t('today.live', { left })}</span>
}
