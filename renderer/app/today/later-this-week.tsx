import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Occurrence } from '../../../preload/contract/calendar'
import { formatDay, formatTime } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { KindMark } from '../../ui/kind-mark'
import { ModeLabel } from '../../ui/mode-label'
import { occurrencePath } from '../../ui/occurrence-path'
import { OccurrenceNote } from './occurrence-note'
import classes from './today-page.module.css'

/** What the days from tomorrow to Sunday hold. */
export function LaterThisWeek({ occurrences }: { occurrences: readonly Occurrence[] }) {
  const { t } = useTranslation()
  if (occurrences.length === 0) return null
  return (
    <section aria-labelledby="plus-tard" className={classes['section']}>
      <h2 id="plus-tard" className={classes['heading']}>
        {t('today.laterThisWeek')}
      </h2>
      <ul className={classes['card']}>
        {occurrences.map((one) => (
          <li
            key={`${one.seriesId} ${one.originalStart}`}
            className={classes['later']}
            data-standing={one.state}
          >
            <span className={classes['when']}>
              {formatDay(one.start, 'weekday', currentLanguage())}
            </span>
            <span className={classes['time']}>{one.isAllDay ? '' : formatTime(one.start)}</span>
            <KindMark kind="rituel" />
            <span className={classes['laterTitle']}>
              <Link to={occurrencePath(one)} className={classes['link'] ?? ''}>
                {one.title}
              </Link>
              <OccurrenceNote {...one} />
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
