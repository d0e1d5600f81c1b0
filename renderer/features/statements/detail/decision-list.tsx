import { Button } from '@mantine/core'
import { IconWritingSign } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Statement } from '../../../../preload/contract/statements'
import { client } from '../../../api/client'
import { useSaveFile } from '../../../ui/use-save-file'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { DecisionCard } from '../decisions/decision-card'
import { ImportDecisionButton } from '../decisions/import-decision'
import { PaperDialog } from '../decisions/paper-dialog'
import classes from './detail.module.css'

/** What was decided, the latest first, signed or on paper; one given on paper is recorded here. */
export function DecisionList({ statement }: { statement: Statement }) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const save = useSaveFile()
  const [isOnPaper, setOnPaper] = useState(false)
  const { id, decisions } = statement
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions" className={classes['title']}>
        {t('statements.decisions.title')}
      </h2>
      {decisions.length === 0 && (
        <p className={classes['quiet']}>{t('statements.decisions.none')}</p>
      )}
      {decisions
        .toSorted((one, other) => other.decidedAt.localeCompare(one.decidedAt))
        .map((decision) => (
          <DecisionCard
            key={decision.id}
            decision={decision}
            onScan={() => void save(() => client.statements.scan({ id, decisionId: decision.id }))}
          />
        ))}
      {!isReadOnly && (
        <div className={classes['ways']}>
          <ImportDecisionButton statementId={id} />
          <Button
            variant="default"
            leftSection={<IconWritingSign size={16} aria-hidden />}
            onClick={() => setOnPaper(true)}
          >
            {t('statements.paper.open')}
          </Button>
          <PaperDialog statement={statement} isOpen={isOnPaper} onClose={() => setOnPaper(false)} />
        </div>
      )}
    </section>
  )
}
