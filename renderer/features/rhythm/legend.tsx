import { useTranslation } from 'react-i18next'
import { MarkShape } from './mark'
import classes from './rhythm-page.module.css'

/** What each mark means. */
export function Legend() {
  const { t } = useTranslation()
  return (
    <ul className={classes['legend']} aria-label={t('rhythm.legend')}>
      <li>
        <MarkShape kind="rituel" state="held" />
        {t('rhythm.marks.held')}
      </li>
      <li>
        <MarkShape kind="rituel" state="planned" />
        {t('rhythm.marks.planned')}
      </li>
      <li>
        <MarkShape kind="rituel" state="planned" isMoved />
        {t('rhythm.marks.moved')}
      </li>
      <li>
        <MarkShape kind="rituel" state="cancelled" />
        {t('rhythm.marks.cancelled')}
      </li>
      <li>
        <MarkShape kind="rituel" state="unsaid" />
        {t('rhythm.marks.unsaid')}
      </li>
      <li>
        <MarkShape kind="seance" state="planned" />
        {t('rhythm.marks.free')}
      </li>
      <li>
        <i className={classes['swatch']} data-off="public" aria-hidden />
        {t('rhythm.marks.public')}
      </li>
      <li>
        <i className={classes['swatch']} data-off="school" aria-hidden />
        {t('rhythm.marks.school')}
      </li>
    </ul>
  )
}
