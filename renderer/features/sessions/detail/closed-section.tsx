import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../preload/contract/session-shapes'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useNames } from '../../../ui/person/use-names'
import classes from './detail.module.css'

/** The thanks that the closing left to give, and those given. */
export function ClosedSection({ session: { thanks } }: { session: Session }) {
  const { t } = useTranslation()
  const id = useId()
  const { nameOf } = useNames(thanks.map(({ personId }) => personId))
  const named = (personId: string) => {
    const name = nameOf(personId)
    return name === '' ? t('sessions.closing.somebody') : name
  }
  if (thanks.length === 0) return null
  return (
    <section aria-labelledby={id} className={classes['section']}>
      <h3 id={id} className={classes['heading']}>
        {t('sessions.closing.thanks')}
      </h3>
      <ul className={classes['plain']}>
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
