import { useTranslation } from 'react-i18next'
import type { ReferenceStatus } from '../../../../preload/contract/references'
import { client } from '../../../api/client'
import { PlannedTable } from '../../../ui/import/planned-table'
import { PlannedRecord } from './planned-record'

interface PlannedRecordsProps {
  planId: string
  status: ReferenceStatus
  total: number
  /** What becomes of them, in a sentence. */
  text: string
  hasSeveralFiles: boolean
}

/** The records that share a fate, each with what there is to know of it. */
export function PlannedRecords(props: PlannedRecordsProps) {
  const { planId, status, total, text, hasSeveralFiles } = props
  const { t } = useTranslation()
  return (
    <PlannedTable
      label={t(`libraryImport.groups.${status}`)}
      text={text}
      heads={[t('libraryImport.record'), t('libraryImport.what'), t('libraryImport.remarks')]}
      columns="56px minmax(0, 1.3fr) minmax(0, 1fr)"
      rowHeight={52}
      total={total}
      queryKey={['references.rows', planId, status]}
      read={(range) => client.references.rows({ planId, status, ...range })}
    >
      {(row, index, top) => (
        <PlannedRecord
          key={index}
          row={row}
          index={index}
          top={top}
          hasSeveralFiles={hasSeveralFiles}
        />
      )}
    </PlannedTable>
  )
}
