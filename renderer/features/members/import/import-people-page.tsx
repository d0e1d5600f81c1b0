import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import classes from '../../../ui/import/import.module.css'
import { WorkingStep } from '../../../ui/import/working-step'
import { PageHeader } from '../../../ui/page-header'
import { useUndo } from '../../../ui/use-write'
import { ColumnMapping } from './column-mapping'
import { PeoplePreview } from './people-preview'
import { TableSource } from './table-source'
import { type ImportState, useImportPeople } from './use-import-people'

/** People from a table: choose it, say what its columns are, see what each row becomes, agree. */
export function ImportPeoplePage() {
  const { t } = useTranslation()
  const { state, read, remap, plan, stop, apply, restart } = useImportPeople()
  const isWaiting = state.step === 'mapping' || state.step === 'planned'
  return (
    <>
      <PageHeader title={t('members.importing.title')} sentence={t('members.importing.sentence')}>
        {isWaiting && (
          <Button variant="default" onClick={restart}>
            {t('members.importing.again')}
          </Button>
        )}
        <Button component={Link} to="/communaute" variant="default">
          {t('members.importing.toList')}
        </Button>
      </PageHeader>
      <div className={classes['page']}>
        {state.step === 'choosing' && (
          <TableSource message={state.message} onSource={(source) => void read(source)} />
        )}
        {state.step === 'working' && (
          <WorkingStep {...state} stop={t('members.importing.stop')} onStop={stop} />
        )}
        {state.step === 'mapping' && (
          <ColumnMapping
            table={state.table}
            mapping={state.mapping}
            message={state.message}
            onMapping={(mapping) => remap(state.table, mapping)}
            onDone={() => void plan(state.table, state.mapping)}
          />
        )}
        {state.step === 'planned' && (
          <PeoplePreview
            key={state.plan.planId}
            plan={state.plan}
            isApplying={state.isApplying}
            onBack={() => remap(state.table, state.mapping)}
            onApply={(statuses) => void apply(statuses)}
          />
        )}
        {state.step === 'done' && <Done report={state.report} onAgain={restart} />}
      </div>
    </>
  )
}

type Step<S extends ImportState['step']> = Extract<ImportState, { step: S }>

function Done({ report, onAgain }: { report: Step<'done'>['report']; onAgain: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const undo = useUndo()
  const { actionId, created, updated } = report
  const takeBack = async (id: string) => {
    await undo(id)
    onAgain()
  }
  return (
    <section className={classes['done']} aria-labelledby="import-fini">
      <h2 id="import-fini" className={classes['heading']}>
        {t('members.importing.doneTitle')}
      </h2>
      <ul className={classes['report']}>
        <li>{t('members.importing.created', { count: created })}</li>
        <li>{t('members.importing.updated', { count: updated })}</li>
      </ul>
      <p className={classes['quiet']}>{t('members.importing.doneText')}</p>
      <div className={classes['actions']}>
        <Button onClick={() => void navigate('/communaute')}>
          {t('members.importing.toList')}
        </Button>
        {actionId !== null && (
          <Button variant="default" onClick={() => void takeBack(actionId)}>
            {t('members.importing.undo')}
          </Button>
        )}
        <Button variant="default" onClick={onAgain}>
          {t('members.importing.again')}
        </Button>
      </div>
    </section>
  )
}
