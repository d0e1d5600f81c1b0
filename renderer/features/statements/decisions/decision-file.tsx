import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Statement } from '../../../../preload/contract/statements'
import classes from './decisions.module.css'
import { FileChooser } from './file-chooser'
import { FoundDecision } from './found-decision'
import { useDecisionFile } from './use-decision-file'

interface DecisionFileProps {
  /** The statement on screen, if one is: a decision about another one says so. */
  statementId: string | null
  onAccepted: (statement: Statement) => void
  onLeave: () => void
}

/** Takes a decision file, says exactly what is wrong with it, or shows what it decides. */
export function DecisionFile({ statementId, onAccepted, onLeave }: DecisionFileProps) {
  const { t } = useTranslation()
  const file = useDecisionFile(onAccepted)
  const { reading } = file
  if (reading.step === 'read') {
    return (
      <FoundDecision
        read={reading.read}
        statementId={statementId}
        isRunning={file.isRunning}
        failure={file.failure}
        onAccept={() => void file.accept(reading.read)}
        onDistrust={file.distrust}
        onLeave={onLeave}
      />
    )
  }
  if (reading.step === 'distrusted') {
    return (
      <div className={classes['sheet']} role="alert">
        <p>{t('statements.decisions.otherCodeText')}</p>
        <div className={classes['actions']}>
          <Button variant="default" onClick={onLeave}>
            {t('common.close')}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className={classes['sheet']}>
      {reading.step === 'refused' && (
        <div role="alert" className={classes['refused']}>
          <p>{t('statements.decisions.refused', { name: reading.fileName })}</p>
          <p>{reading.sentence}</p>
        </div>
      )}
      <FileChooser
        text={t('statements.decisions.dropText')}
        label={t(
          reading.step === 'refused'
            ? 'statements.decisions.another'
            : 'statements.decisions.choose',
        )}
        isBusy={reading.step === 'reading'}
        onFiles={(files) => void file.choose(files)}
      />
      {reading.step === 'reading' && (
        <p role="status">{t('statements.decisions.reading', { name: reading.fileName })}</p>
      )}
    </div>
  )
}
