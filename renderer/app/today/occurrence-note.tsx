import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../preload/contract/calendar'
import classes from './today-page.module.css'

/** What one must know of an occurrence beside its title: cancelled and why, held, moved. */
export function OccurrenceNote({ state, reason, isMoved }: Occurrence) {
  const { t } = useTranslation()
  if (state === 'cancelled') {
    const said = reason === '' ? t('today.cancelled') : t('today.cancelledWhy', { reason })
    return <span className={classes['note']}>{said}</span>
  }
  if (state === 'held') return <span className={classes['note']}>{t('today.held')}</span>
  return isMoved ? <span className={classes['note']}>{t('today.moved')}</span> : null
}
