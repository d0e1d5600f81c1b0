import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { ColumnStep } from './column-step'
import classes from './import.module.css'
import { ImportReport } from './import-report'
import { PlanPreview } from './plan-preview'
import { ReferenceSource } from './reference-source'
import { type ImportState, useImportReferences } from './use-import-references'

/** Resources from elsewhere: choose files, see what each record would become, agree. */
export function ImportReferencesPage() {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const { state, read, readTable, remap, planTable, stop, apply, restart } = useImportReferences()
  const isWaiting = state.step === 'mapping' || state.step === 'planned'
  return (
    <>
      <PageHeader title={t('libraryImport.title')} sentence={t('libraryImport.sentence')}>
        {isWaiting && (
          <Button variant="default" onClick={restart}>
            {t('libraryImport.again')}
          </Button>
        )}
        <Button component={Link} to="/ressources" variant="default">
          {t('libraryImport.toLibrary')}
        </Button>
      </PageHeader>
      {isReadOnly ? (
        <EmptyState
          title={t('libraryImport.readOnlyTitle')}
          text={t('libraryImport.readOnlyText')}
        />
      ) : (
        <div className={classes['page']}>
          {state.step === 'choosing' && <ReferenceSource message={state.message} onFiles={read} />}
          {state.step === 'working' && <Working state={state} onStop={stop} />}
          {state.step === 'mapping' && (
            <ColumnStep
              state={state}
              onMapping={(mapping) => remap(state.table, mapping)}
              onDone={() => void planTable(state.table, state.mapping)}
            />
          )}
          {state.step === 'planned' && (
            <PlanPreview
              key={state.plan.planId}
              plan={state.plan}
              isApplying={state.isApplying}
              from={state.from}
              onColumns={(file) => void readTable(file)}
              onBack={remap}
              onApply={(placing) => void apply(placing)}
            />
          )}
          {state.step === 'done' && <ImportReport report={state.report} onAgain={restart} />}
        </div>
      )}
    </>
  )
}

interface WorkingProps {
  state: Extract<ImportState, { step: 'working' }>
  onStop: () => void
}

function Working({ state, onStop }: WorkingProps) {
  const { t } = useTranslation()
  const { label, detail, done, total } = state
  return (
    <div className={classes['working']}>
      <p role="status">
        {label} <span className={classes['quiet']}>{detail}</span>
      </p>
      <Progress value={(100 * done) / Math.max(1, total)} aria-label={label} animated />
      <Button variant="default" onClick={onStop}>
        {t('libraryImport.stop')}
      </Button>
    </div>
  )
}
