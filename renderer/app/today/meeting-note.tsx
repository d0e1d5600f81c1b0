import { useTranslation } from 'react-i18next'
import type { Meeting } from './meeting'
import classes from './today-page.module.css'

/** What one must know of a meeting beside its title: cancelled and why, held, moved. */
export function MeetingNote({ state, reason, isMoved }: Meeting) {
  const { t } = useTranslation()
  if (state === 'cancelled') {
    const said = reason === '' ? t('today.cancelled') : t('today.cancelledWhy', { reason })
    return <span className={classes['note']}>{said}</span>
  }
  if (state === 'held') return <span className={classes['note']}>{t('today.held')}</span>
  return isMoved ? <span className={classes['note']}>{t('today.moved')}</span> : null
}
