import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Recurrence } from '../../../../preload/rules/recurrence'
import { currentLanguage } from '../../../text/language'
import { describeDays } from '../../../text/recurrence/describe'
import classes from './ritual-form.module.css'

interface KeptRuleProps {
  rule: string
  startOn: string
  /** Gives what the builder begins with instead. */
  proposed: () => Recurrence
  onReplace: (recurrence: Recurrence) => void
}

/** A rule from another calendar that the builder cannot show: said in words, kept until replaced. */
export function KeptRule({ rule, startOn, proposed, onReplace }: KeptRuleProps) {
  const { t } = useTranslation()
  return (
    <div className={classes['kept']}>
      <p className={classes['keptRule']}>
        {describeDays({ rrule: rule, startOn }, currentLanguage())}
      </p>
      <p className={classes['quiet']}>{t('rituals.repeat.kept')}</p>
      <Button variant="default" size="xs" onClick={() => onReplace(proposed())}>
        {t('rituals.repeat.replace')}
      </Button>
    </div>
  )
}
