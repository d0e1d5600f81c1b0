import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from '../../../ui/import/import.module.css'
import { Link } from 'react-router'
import { useUndo } from '../../../ui/use-write'
import { PlanCounts } from './plan-counts'
import { PlannedRecords } from './planned-records'
import { firstShown } from './record-statuses'
import type { Report } from './use-import-references'

interface ImportReportProps {
  report: Report
  onAgain: () => void
}

/** What was made of each record, counted, each of them to be opened; and how to take it all back. */
export function ImportReport({ report, onAgain }: ImportReportProps) {
  const { t } = useTranslation()
  const undo = useUndo()
  const { planId, actionId, counts, sources } = report
  const [shown, setShown] = useState(() => firstShown(counts))
  const takeBack = async (id: string) => {
    await undo(id)
    onAgain()
  }
  return (
    <section className={classes['done']} aria-labelledby="import-fini">
      <h2 id="import-fini" className={classes['heading']}>
        {t('libraryImport.doneTitle', { count: counts.read })}
      </h2>
      <p className={classes['quiet']}>
        {sources > 0 && `${t('libraryImport.doneSources', { count: sources })} `}
        {t('libraryImport.doneText')}
      </p>
      <div className={classes['actions']}>
        <Button component={Link} to={libraryPath(report)}>
          {t('libraryImport.seeInLibrary')}
        </Button>
        {actionId !== null && (
          <Button variant="default" onClick={() => void takeBack(actionId)}>
            {t('libraryImport.undo')}
          </Button>
        )}
        <Button variant="default" onClick={onAgain}>
          {t('libraryImport.again')}
        </Button>
      </div>
      <PlanCounts counts={counts} shown={shown} onShow={setShown} tense="doneGroups" />
      <PlannedRecords
        key={shown}
        planId={planId}
        status={shown}
        total={counts[shown]}
        text={t(`libraryImport.doneTexts.${shown}`)}
        hasSeveralFiles={false}
      />
    </section>
  )
}

/** The collection it all went into, else the library as it was last written. */
function libraryPath({ intoId }: Report): string {
  return intoId === null ? '/ressources?tri=updatedAt' : `/ressources?collection=${intoId}`
}
