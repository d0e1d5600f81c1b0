import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './out.module.css'

interface OrphanTextProps {
  text: string
  isLocked: boolean
  onDrop: () => void
}

/** A text somebody wrote for a block that is no more: kept until somebody throws it away. */
export function OrphanText({ text, isLocked, onDrop }: OrphanTextProps) {
  const { t } = useTranslation()
  return (
    <article className={classes['card']} data-state="orphan">
      <header className={classes['cardHead']}>
        <h2 className={classes['cardTitle']}>{t('letterOut.orphanTitle')}</h2>
        <span className={classes['mark']}>{t('letterOut.orphanLead')}</span>
        {!isLocked && (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes['reset'] ?? ''}
            onClick={onDrop}
          >
            {t('letterOut.dropOrphan')}
          </Button>
        )}
      </header>
      <p className={classes['said']}>{text}</p>
    </article>
  )
}
