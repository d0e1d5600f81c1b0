import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import classes from '../../../ui/import/import.module.css'
import { WorkingStep } from '../../../ui/import/working-step'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { ImportReport } from './import-report'
import { PlanPreview } from './plan-preview'
import { ResourceColumns } from './resource-columns'
import { ReferenceSource } from './reference-source'
import { useImportReferences } from './use-import-references'

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
          {state.step === 'working' && (
            <WorkingStep {...state} stop={t('libraryImport.stop')} onStop={stop} />
          )}
          {state.step === 'mapping' && (
            <ResourceColumns
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
