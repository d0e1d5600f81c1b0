import { useTranslation } from 'react-i18next'
import classes from './checks.module.css'
import type { Checks } from './use-checks'

/** How many points are left, on the tab that lists them. */
export function CheckCount({ checks: { report, misspellings } }: { checks: Checks }) {
  const { t } = useTranslation()
  const count = (report?.findings.length ?? 0) + (misspellings?.length ?? 0)
  if (count === 0) return null
  return (
    <span className={classes['count']}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{t('letterChecks.count', { count })}</span>
    </span>
  )
}
