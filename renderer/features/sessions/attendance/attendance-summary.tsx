import { useTranslation } from 'react-i18next'
import type { HeadCounts } from '../../../../preload/contract/attendance-shapes'
import classes from './attendance.module.css'

/** How many came of those registered; more than registered is said, for it happens. */
export function AttendanceSummary({ counts }: { counts: HeadCounts }) {
  const { t } = useTranslation()
  const { registered, inPerson, remote } = counts
  const attended = inPerson + remote
  const excess = attended - registered
  return (
    <p className={classes['summary']} role="status">
      {registered === 0
        ? t('attendance.attended', { count: attended })
        : t('attendance.attendedOf', { count: attended, registered })}
      {inPerson > 0 && remote > 0 && (
        <span className={classes['quiet']}>{t('attendance.split', { inPerson, remote })}</span>
      )}
      {registered > 0 && excess > 0 && (
        <span className={classes['quiet']}>{t('attendance.more', { count: excess })}</span>
      )}
    </p>
  )
}
