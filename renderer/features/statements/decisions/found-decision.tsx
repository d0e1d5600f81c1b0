import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReadDecision } from '../../../../preload/contract/statements'
import { HashText } from '../../../ui/statements/hash-text'
import { usePeriodWords } from '../../../ui/statements/use-period-words'
import { DecisionCard } from './decision-card'
import classes from './decisions.module.css'

interface FoundDecisionProps {
  read: ReadDecision
  statementId: string | null
  isRunning: boolean
  failure: string | null
  onAccept: () => void
  onDistrust: () => void
  onLeave: () => void
}

/** What a decision file says; a key not seen before shows its code, to be heard from its owner. */
export function FoundDecision(props: FoundDecisionProps) {
  const { read, statementId, isRunning, failure, onAccept, onDistrust, onLeave } = props
  const { t } = useTranslation()
  const words = usePeriodWords()
  const { statement, decision, isNewKey } = read
  if (!decision) return null
  return (
    <div className={classes['sheet']}>
      {statement && (
        <p className={classes['quiet']}>
          {statementId !== null && statement.id !== statementId
            ? t('statements.decisions.ofAnother', {
                period: words.nameOf(statement),
                name: statement.personName,
              })
            : `${words.nameOf(statement)} · ${statement.personName}`}
        </p>
      )}
      <DecisionCard decision={decision} />
      {isNewKey && (
        <div className={classes['code']}>
          <p>{t('statements.decisions.newKey', { name: decision.reviewerName })}</p>
          <p className={classes['codeText']}>
            <HashText hash={decision.keyCode} />
          </p>
        </div>
      )}
      {failure !== null && (
        <p role="alert" className={classes['failure']}>
          {failure}
        </p>
      )}
      <p className={classes['quiet']}>{t('statements.decisions.final')}</p>
      <div className={classes['actions']}>
        <Button variant="default" onClick={isNewKey ? onDistrust : onLeave}>
          {t(isNewKey ? 'statements.decisions.otherCode' : 'statements.decisions.leave')}
        </Button>
        <Button data-autofocus loading={isRunning} onClick={onAccept}>
          {t(isNewKey ? 'statements.decisions.sameCode' : 'statements.decisions.accept')}
        </Button>
      </div>
    </div>
  )
}
