import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Occurrence } from '../../../preload/contract/calendar'
import { formatDay, formatTime } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { KindMark } from '../../ui/kind-mark'
import { occurrencePath } from '../../ui/occurrence-path'
import { OccurrenceNote } from './occurrence-note'
import classes from './today-page.module.css'

const shown = 6

/** The first occurrences of the weeks after this one. */
export function Afterwards({ occurrences }: { occurrences: readonly Occurrence[] }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="ensuite" className={classes['section']}>
      <h2 id="ensuite" className={classes['heading']}>
        {t('today.afterwards')}
      </h2>
      {occurrences.length === 0 && <p className={classes['nothing']}>{t('today.nothingNext')}</p>}
      {occurrences.length > 0 && (
        <ul className={classes['next']}>
          {occurrences.slice(0, shown).map((one) => (
            <li
              key={`${one.seriesId} ${one.originalStart}`}
              className={classes['nextOne']}
              data-standing={one.state}
            >
              <KindMark kind="rituel" />
              <span className={classes['nextWhen']}>{shortMoment(one)}</span>
              <span className={classes['nextTitle']}>
                <Link to={occurrencePath(one)} className={classes['link'] ?? ''}>
                  {one.title}
                </Link>
                <OccurrenceNote {...one} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** mar. 24 nov., 14:00 */
function shortMoment({ start, isAllDay }: Occurrence): string {
  const day = formatDay(start, 'short', currentLanguage())
  return isAllDay ? day : `${day}, ${formatTime(start)}`
}
