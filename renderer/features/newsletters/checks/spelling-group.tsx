import { useTranslation } from 'react-i18next'
import classes from './checks.module.css'
import { MisspellingRow } from './misspelling-row'
import type { Checks } from './use-checks'
import { useStudio } from '../studio/use-studio'

/** The words no dictionary has. */
export function SpellingGroup({ checks }: { checks: Checks }) {
  const { t } = useTranslation()
  const { document } = useStudio()
  const { misspellings, spelledOf, spellingFailure } = checks
  if (spellingFailure !== null) {
    return (
      <p className={classes['aside']} role="status">
        {t('letterChecks.spellingFailed')}
      </p>
    )
  }
  if (misspellings === null || misspellings.length === 0) return null
  const isCurrent = spelledOf === document.source
  return (
    <>
      <h3 className={classes['groupTitle']}>{t('letterChecks.spelling')}</h3>
      <ul className={classes['list']} aria-label={t('letterChecks.spelling')}>
        {misspellings.map((one) => (
          <MisspellingRow key={`${one.from} ${one.word}`} misspelling={one} isCurrent={isCurrent} />
        ))}
      </ul>
    </>
  )
}
