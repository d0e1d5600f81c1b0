import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from '../../../ui/import/import.module.css'
import type {
  ReferencePlan,
  ResourceMapping,
  ResourceTable,
} from '../../../../preload/contract/references'
import { PlanCounts } from './plan-counts'
import { PlanFiles } from './plan-files'
import { PlanOptions } from './plan-options'
import { PlannedRecords } from './planned-records'
import { firstShown } from './record-statuses'
import type { Origin, Placing } from './use-import-references'

interface PlanPreviewProps {
  plan: ReferencePlan
  isApplying: boolean
  from: Origin
  onColumns: (file: File) => void
  onBack: (table: ResourceTable, mapping: ResourceMapping) => void
  onApply: (placing: Placing) => void
}

/** What each record would become, counted and explained before anything is written. */
export function PlanPreview(props: PlanPreviewProps) {
  const { plan, isApplying, from, onColumns, onBack, onApply } = props
  const { t } = useTranslation()
  const { counts, planId, files, sources } = plan
  const [shown, setShown] = useState(() => firstShown(counts))
  const [placing, setPlacing] = useState<Placing>({
    isMerging: true,
    hasFolders: true,
    intoId: null,
  })
  const count = counts.new + (placing.isMerging ? counts.merged : 0)
  const isNothing = counts.new + counts.merged === 0
  return (
    <>
      <PlanFiles files={files} chosen={'files' in from ? from.files : []} onColumns={onColumns} />
      {counts.read > 0 && (
        <PlanCounts counts={counts} shown={shown} onShow={setShown} tense="groups" />
      )}
      {isNothing && (
        <div role="status">
          <h2 className={classes['heading']}>{t('libraryImport.nothing')}</h2>
          <p className={classes['quiet']}>
            {counts.read === 0 ? t('libraryImport.nothingRead') : t('libraryImport.nothingNew')}
          </p>
        </div>
      )}
      <PlannedRecords
        key={`${planId} ${shown}`}
        planId={planId}
        status={shown}
        total={counts[shown]}
        text={t(`libraryImport.groupTexts.${shown}`)}
        hasSeveralFiles={files.length > 1}
      />
      {!isNothing && <PlanOptions plan={plan} placing={placing} onPlacing={setPlacing} />}
      <div className={classes['foot']}>
        {'table' in from && (
          <Button
            variant="default"
            disabled={isApplying}
            onClick={() => onBack(from.table, from.mapping)}
          >
            {t('libraryImport.back')}
          </Button>
        )}
        {!isNothing && (
          <Button disabled={count === 0} loading={isApplying} onClick={() => onApply(placing)}>
            {sources > 0
              ? t('libraryImport.applyAll', { count })
              : t('libraryImport.apply', { count })}
          </Button>
        )}
      </div>
    </>
  )
}
