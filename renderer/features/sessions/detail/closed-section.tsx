import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../preload/contract/sessions'
import { formatDay, formatHours } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useNames } from '../use-names'
import classes from './detail.module.css'

/** What the closing wrote beside the minutes: the time of each animator, the thanks to give. */
export function ClosedSection({ session: { time, thanks } }: { session: Session }) {
  const { t } = useTranslation()
  const id = useId()
  const { nameOf } = useNames([...time, ...thanks].map(({ personId }) => personId))
  const named = (personId: string) => {
    const name = nameOf(personId)
    return name === '' ? t('sessions.closing.somebody') : name
  }
  if (time.length + thanks.length === 0) return null
  return (
    <section aria-labelledby={id} className={classes['section']}>
      <h3 id={id} className={classes['heading']}>
        {t('sessions.closing.title')}
      </h3>
      <ul className={classes['plain']}>
        {time.map(({ personId, preparationMinutes, facilitationMinutes, debriefMinutes }) => {
          const total = preparationMinutes + facilitationMinutes + debriefMinutes
          const parts = [
            ['preparation', preparationMinutes],
            ['facilitation', facilitationMinutes],
            ['debrief', debriefMinutes],
          ] as const
          const details = parts
            .filter(([, minutes]) => minutes > 0)
            .map(([part, minutes]) => t(`sessions.closing.${part}`, { time: formatHours(minutes) }))
          return (
            <li key={personId}>
              {t('sessions.closing.timeOf', { name: named(personId), total: formatHours(total) })}
              {details.length > 0 && <span className={classes['quiet']}>{details.join(', ')}</span>}
            </li>
          )
        })}
        {thanks.map(({ personId, what, thankedOn }) => (
          <li key={`${personId} ${what}`}>
            {t('sessions.closing.timeOf', { name: named(personId), total: what })}
            <span className={classes['quiet']} data-due={thankedOn === null || undefined}>
              {thankedOn === null
                ? t('sessions.closing.toThank')
                : t('sessions.closing.thanked', {
                    day: formatDay(thankedOn, 'date', currentLanguage()),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
