import {
  IconAlertTriangle,
  IconArrowMerge,
  IconCheck,
  IconPlus,
  IconPlayerSkipForward,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReferenceCounts } from '../../../../preload/contract/references'
import { FateCounts } from '../../../ui/import/fate-counts'
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
    <FateCounts
      label={t('libraryImport.counts')}
      fates={recordStatuses.map((status) => ({
        status,
        icon: icons[status],
        count: counts[status],
        label: t(`libraryImport.${tense}.${status}`),
        isFault: status === 'error',
      }))}
      shown={shown}
      onShow={onShow}
    />
  )
}
