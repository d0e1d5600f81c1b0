import {
  IconAlertTriangle,
  IconArrowMerge,
  IconCheck,
  IconPlus,
  IconPlayerSkipForward,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReferenceCounts } from '../../../../preload/contract/references'
import classes from './import.module.css'
import { type RecordStatus, recordStatuses } from './record-statuses'

const icons = {
  new: IconPlus,
  merged: IconArrowMerge,
  error: IconAlertTriangle,
  skipped: IconPlayerSkipForward,
  known: IconCheck,
}

interface PlanCountsProps {
  counts: ReferenceCounts
  shown: RecordStatus
  onShow: (status: RecordStatus) => void
  /** The words of a preview, or those of what was done. */
  tense: 'groups' | 'doneGroups'
}

/** How many records take each fate; choosing one lists them. */
export function PlanCounts({ counts, shown, onShow, tense }: PlanCountsProps) {
  const { t } = useTranslation()
  return (
    <div role="group" className={classes['counts']} aria-label={t('libraryImport.counts')}>
      {recordStatuses.map((status) => {
        const Icon = icons[status]
        return (
          <button
            key={status}
            type="button"
            className={classes['count']}
            data-status={status}
            data-some={counts[status] > 0 || undefined}
            aria-pressed={shown === status}
            onClick={() => onShow(status)}
          >
            <span className={classes['number']}>
              <Icon size={18} aria-hidden />
              {counts[status]}
            </span>
            <span className={classes['quiet']}>{t(`libraryImport.${tense}.${status}`)}</span>
          </button>
        )
      })}
    </div>
  )
}
