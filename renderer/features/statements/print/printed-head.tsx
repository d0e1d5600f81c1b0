import { useTranslation } from 'react-i18next'
import type { Statement } from '../../../../preload/contract/statements'
import { formatDay, nowIn } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { HashText } from '../../../ui/statements/hash-text'
import { usePeriodWords } from '../../../ui/statements/use-period-words'
import classes from './print.module.css'

/** Above every page: whose statement it is, of which days, and the hash that all copies bear. */
export function PrintedHead({ statement }: { statement: Statement }) {
  const { t } = useTranslation()
  const words = usePeriodWords()
  const { payload, hash } = statement
  const { personName, submittedAt, timeZone, version, level } = payload
  const day = formatDay(nowIn(timeZone, new Date(submittedAt)), 'date', currentLanguage())
  const name = words.nameOf(payload)
  const days = words.daysOf(payload)
  return (
    <div className={classes['head']}>
      <p>
        <strong>{t('statements.print.person', { name: personName })}</strong>
      </p>
      <p>
        {t('statements.print.period', {
          period:
            name === days ? days : `${name}, ${days.charAt(0).toLocaleLowerCase()}${days.slice(1)}`,
        })}
      </p>
      <p>
        {t('statements.print.submitted', {
          day,
          version,
          level: t(`statements.levels.${level}`).toLocaleLowerCase(),
        })}
      </p>
      <p className={classes['hash']}>
        {t('statements.print.hash')} <HashText hash={hash} />
      </p>
    </div>
  )
}
