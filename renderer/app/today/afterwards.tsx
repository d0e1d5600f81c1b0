import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { formatDay, formatTime } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { KindMark } from '../../ui/kind-mark'
import type { Meeting } from './meeting'
import { MeetingNote } from './meeting-note'
import classes from './today-page.module.css'

const shown = 6

/** What comes first in the weeks after this one. */
export function Afterwards({ meetings }: { meetings: readonly Meeting[] }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="ensuite" className={classes['section']}>
      <h2 id="ensuite" className={classes['heading']}>
        {t('today.afterwards')}
      </h2>
      {meetings.length === 0 && <p className={classes['nothing']}>{t('today.nothingNext')}</p>}
      {meetings.length > 0 && (
        <ul className={classes['next']}>
          {meetings.slice(0, shown).map((one) => (
            <li key={one.key} className={classes['nextOne']} data-standing={one.state}>
              <KindMark kind={one.kind} />
              <span className={classes['nextWhen']}>{shortMoment(one)}</span>
              <span className={classes['nextTitle']}>
                <Link to={one.path} className={classes['link'] ?? ''}>
                  {one.title}
                </Link>
                <MeetingNote {...one} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** mar. 24 nov., 14:00 */
function shortMoment({ start, isAllDay }: Meeting): string {
  const day = formatDay(start, 'short', currentLanguage())
  return isAllDay ? day : `${day}, ${formatTime(start)}`
}
