import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import classes from '../../../ui/import/import.module.css'
import { WorkingStep } from '../../../ui/import/working-step'
import { PageHeader } from '../../../ui/page-header'
import { useUndo } from '../../../ui/use-write'
import { CalendarSource } from './calendar-source'
import { ImportPreview } from './import-preview'
import { type ImportState, useImport } from './use-import'

/** Calendars from elsewhere: choose files, see what each event would become, agree. */
export function ImportPage() {
  const { t } = useTranslation()
  const { state, read, stop, apply, restart } = useImport()
  return (
    <>
      <PageHeader title={t('calendar.import.title')} sentence={t('calendar.import.sentence')}>
        {state.step === 'planned' && (
          <Button variant="default" disabled={state.isApplying} onClick={restart}>
            {t('calendar.import.again')}
          </Button>
        )}
        <Button component={Link} to="/rituels" variant="default">
          {t('calendar.import.toCalendar')}
        </Button>
      </PageHeader>
      <div className={classes['page']}>
        {state.step === 'choosing' && (
          <CalendarSource message={state.message} onFiles={(files) => void read(files)} />
        )}
        {state.step === 'reading' && <Reading state={state} onStop={stop} />}
        {state.step === 'planned' && (
          <ImportPreview
            key={state.plan.planId}
            plan={state.plan}
            isApplying={state.isApplying}
            onApply={(keys) => void apply(state.plan, keys)}
          />
        )}
        {state.step === 'done' && <Done report={state.report} onAgain={restart} />}
      </div>
    </>
  )
}

type Step<S extends ImportState['step']> = Extract<ImportState, { step: S }>

function Reading({ state, onStop }: { state: Step<'reading'>; onStop: () => void }) {
  const { t } = useTranslation()
  const { fileName, done, total } = state
  return (
    <WorkingStep
      label={t('calendar.import.reading', { name: fileName })}
      detail={total > 1 ? t('calendar.import.readingStep', { done, total }) : ''}
      done={done}
      total={total}
      stop={t('calendar.import.stop')}
      onStop={onStop}
    />
  )
}

function Done({ report, onAgain }: { report: Step<'done'>['report']; onAgain: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const undo = useUndo()
  const { actionId, created, updated, skipped } = report
  const takeBack = async (id: string) => {
    await undo(id)
    onAgain()
  }
  return (
    <section className={classes['done']} aria-labelledby="import-fini">
      <h2 id="import-fini" className={classes['heading']}>
        {t('calendar.import.doneTitle')}
      </h2>
      <ul className={classes['report']}>
        <li>{t('calendar.import.created', { count: created })}</li>
        <li>{t('calendar.import.updated', { count: updated })}</li>
        {skipped > 0 && <li>{t('calendar.import.skipped', { count: skipped })}</li>}
      </ul>
      {actionId !== null && <p className={classes['quiet']}>{t('calendar.import.doneText')}</p>}
      <div className={classes['actions']}>
        <Button onClick={() => void navigate('/rituels')}>{t('calendar.import.toCalendar')}</Button>
        {actionId !== null && (
          <Button variant="default" onClick={() => void takeBack(actionId)}>
            {t('calendar.import.undo')}
          </Button>
        )}
        <Button variant="default" onClick={onAgain}>
          {t('calendar.import.again')}
        </Button>
      </div>
    </section>
  )
}
