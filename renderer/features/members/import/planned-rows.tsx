import { useTranslation } from 'react-i18next'
import type { MemberImportRow } from '../../../../preload/contract/members'
import { client } from '../../../api/client'
import shared from '../../../ui/import/import.module.css'
import { PlannedRow, PlannedTable } from '../../../ui/import/planned-table'
import { useRemarks } from './use-remarks'

interface PlannedRowsProps {
  planId: string
  status: MemberImportRow['status']
  total: number
}

/** The rows that share a fate, each with what there is to know of it. */
export function PlannedRows({ planId, status, total }: PlannedRowsProps) {
  const { t } = useTranslation()
  return (
    <PlannedTable
      label={t(`members.importing.groups.${status}`)}
      text={t(`members.importing.groupTexts.${status}`)}
      heads={[
        t('members.importing.line'),
        t('members.fields.name'),
        t('members.importing.remarks'),
      ]}
      columns="56px minmax(0, 1fr) minmax(0, 1.4fr)"
      rowHeight={45}
      total={total}
      queryKey={['members.importRows', planId, status]}
      read={(range) => client.members.importRows({ planId, status, ...range })}
    >
      {(row, index, top) => <PersonRow key={index} row={row} index={index} top={top} />}
    </PlannedTable>
  )
}

function PersonRow({ row, index, top }: { row: MemberImportRow; index: number; top: number }) {
  const remarks = useRemarks(row).join(' · ')
  return (
    <PlannedRow
      index={index}
      top={top}
      place={row.line}
      name={<span className={shared['name']}>{row.name}</span>}
      detail={[row.email, row.organisation].filter((word) => word !== '').join(' · ')}
      remarks={remarks}
    />
  )
}
