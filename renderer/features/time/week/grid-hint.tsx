import { Kbd } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Keys } from '../../../ui/keys'
import classes from './week-grid.module.css'

/** How the grid is typed in; at length while the week is empty. */
export function GridHint({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      {isEmpty && (
        <p className={classes['first']}>
          <strong>{t('time.week.firstTitle')}</strong> {t('time.week.firstText')}
        </p>
      )}
      <p className={classes['keys']}>
        <Kbd>1h20</Kbd> {t('time.week.keys.or')} <Kbd>80</Kbd> {t('time.week.keys.type')},{' '}
        <Keys keys={['enter']} /> {t('time.week.keys.enter')},{' '}
        <Kbd>{t('time.week.keys.deleteKey')}</Kbd> {t('time.week.keys.delete')}, <Kbd>0</Kbd>{' '}
        {t('time.week.keys.zero')}, <Keys keys={['space']} /> {t('time.week.keys.start')}.
      </p>
    </>
  )
}
