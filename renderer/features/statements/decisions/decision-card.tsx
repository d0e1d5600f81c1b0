import { Button } from '@mantine/core'
import { IconFileDescription, IconShieldCheck, IconWritingSign } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Decision } from '../../../../preload/contract/statements'
import { formatDay, nowIn } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { StateChip } from '../../../ui/statements/state-chip'
import classes from './decisions.module.css'

interface DecisionCardProps {
  decision: Decision
  onScan?: () => void
}

/** One decision: who, when, whether it is signed, and what it says of the whole. */
export function DecisionCard({ decision, onScan }: DecisionCardProps) {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  const { reviewerName, decidedAt, version, isSigned, keyCode, remarks, scan } = decision
  const day = formatDay(nowIn(timeZone, new Date(decidedAt)), 'date', currentLanguage())
  return (
    <div className={classes['decision']}>
      <p className={classes['decisionHead']}>
        <StateChip state={decision.decision} />
        <span>{t('statements.decisions.ofVersion', { version })}</span>
      </p>
      <p>{t('statements.decisions.by', { name: reviewerName, day })}</p>
      <p className={classes['seal']} data-unsigned={!isSigned || undefined}>
        {isSigned ? (
          <IconShieldCheck size={15} stroke={1.7} aria-hidden />
        ) : (
          <IconWritingSign size={15} stroke={1.7} aria-hidden />
        )}
        {isSigned
          ? t('statements.decisions.signed', { code: keyCode })
          : t('statements.decisions.unsigned')}
      </p>
      {!isSigned && <p className={classes['quiet']}>{t('statements.decisions.unsignedHint')}</p>}
      {remarks.length > 0 && (
        <p className={classes['quiet']}>{t('statements.remarkCount', { count: remarks.length })}</p>
      )}
      {remarks
        .filter(({ entryId }) => entryId === null)
        .map(({ text }) => (
          <blockquote key={text} className={classes['remark']}>
            {text}
          </blockquote>
        ))}
      {scan !== null && onScan && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes['scan'] ?? ''}
          leftSection={<IconFileDescription size={15} aria-hidden />}
          onClick={onScan}
        >
          {t('statements.decisions.scan')}
        </Button>
      )}
    </div>
  )
}
