import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay, formatTime } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { KindMark } from '../../ui/kind-mark'
import { ModeLabel } from '../../ui/mode-label'
import type { Meeting } from './meeting'
import { MeetingNote } from './meeting-note'
import classes from './today-page.module.css'

/** What the days from tomorrow to Sunday hold. */
export function LaterThisWeek({ meetings }: { meetings: readonly Meeting[] }) {
  const { t } = useTranslation()
  if (meetings.length === 0) return null
  return (
    <section aria-labelledby="plus-tard" className={classes['section']}>
      <h2 id="plus-tard" className={classes['heading']}>
        {t('today.laterThisWeek')}
      </h2>
      <ul className={classes['card']}>
        {meetings.map((one) => (
          <li key={one.key} className={classes['later']} data-standing={one.state}>
            <span className={classes['when']}>
              {formatDay(one.start, 'weekday', currentLanguage())}
            </span>
            <span className={classes['time']}>{one.isAllDay ? '' : formatTime(one.start)}</span>
            <KindMark kind={one.kind} />
            <span className={classes['laterTitle']}>
              <Link to={one.path} className={classes['link'] ?? ''}>
                {one.title}
              </Link>
              <MeetingNote {...one} />
            </span>
            <span className={classes['detail']}>
              <ModeLabel mode={one.mode} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
