import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../../preload/contract/calendar'
import { capitalised, formatDay, formatTime } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { describeHour } from '../../../text/recurrence/describe'
import { useSelect } from '../../../ui/calendar/selection'
import { useClock } from '../../../ui/calendar/use-clock'
import classes from './panel.module.css'

const shownCount = 5

interface NextDatesProps {
  upcoming: readonly Occurrence[]
  /** The date shown above, which is not said again. */
  selected: Occurrence | null
}

/** The five dates to come, each where its rule had it, with what became of it. */
export function NextDates({ upcoming, selected }: NextDatesProps) {
  const { t } = useTranslation()
  const select = useSelect()
  const isSelected = (one: Occurrence) =>
    one.seriesId === selected?.seriesId && one.originalStart === selected.originalStart
  const shown = upcoming.filter((one) => !isSelected(one)).slice(0, shownCount)
  return (
    <section aria-labelledby="prochaines-dates">
      <h3 id="prochaines-dates" className={classes['heading']}>
        {t('rituals.nextDates')}
      </h3>
      {shown.length === 0 && <p className={classes['quiet']}>{t('rituals.noNextDates')}</p>}
      <ul className={classes['dates']}>
        {shown.map((one) => (
          <li key={`${one.seriesId} ${one.originalStart}`}>
            <button
              type="button"
              className={classes['date']}
              data-state={one.state}
              onClick={() => select(one)}
            >
              <NextDate one={one} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NextDate({ one }: { one: Occurrence }) {
  const { t } = useTranslation()
  const { today } = useClock()
  const locale = currentLanguage()
  const day = one.isMoved ? one.originalStart : one.start
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return (
    <>
      <span>{capitalised(formatDay(day.slice(0, 10), isThisYear ? 'day' : 'full', locale))}</span>
      {one.isMoved && (
        <span className={classes['chip']}>
          {t('rituals.nextMoved', { when: destination(one) })}
        </span>
      )}
      {one.state === 'cancelled' && (
        <span className={classes['chip']}>{t('rituals.nextCancelled')}</span>
      )}
      {one.state === 'held' && <span className={classes['chip']}>{t('rituals.nextHeld')}</span>}
    </>
  )
}

/** The new day; the new hour where the day stayed. */
function destination({ start, originalStart }: Occurrence): string {
  const locale = currentLanguage()
  const isSameDay = start.slice(0, 10) === originalStart.slice(0, 10)
  if (!isSameDay || start.length === 10) return formatDay(start.slice(0, 10), 'day', locale)
  const day = formatDay(start.slice(0, 10), 'day', locale)
  return `${day} ${describeHour(formatTime(start), locale)}`
}
