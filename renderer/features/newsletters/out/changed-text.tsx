import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './out.module.css'

interface ChangedTextProps {
  derived: string
  isLocked: boolean
  onKeep: () => void
  onTake: () => void
}

/** Asks which text goes out, once a block no longer says what somebody rewrote. */
export function ChangedText({ derived, isLocked, onKeep, onTake }: ChangedTextProps) {
  const { t } = useTranslation()
  return (
    <div className={classes['changed']} role="group" aria-label={t('letterOut.changedTitle')}>
      <p className={classes['changedTitle']}>
        <IconAlertTriangle size={16} aria-hidden />
        {t('letterOut.changedTitle')}
      </p>
      <p>{t('letterOut.changedLead')}</p>
      <p className={classes['said']}>{derived === '' ? t('letterOut.saysNothing') : derived}</p>
      {!isLocked && (
        <div className={classes['choices']}>
          <Button variant="default" size="xs" onClick={onKeep}>
            {t('letterOut.keepMine')}
          </Button>
          <Button variant="default" size="xs" onClick={onTake}>
            {t('letterOut.takeNew')}
          </Button>
        </div>
      )}
    </div>
  )
}
