import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ReferenceRow } from '../../../../preload/contract/references'
import shared from '../../../ui/import/import.module.css'
import { PlannedRow } from '../../../ui/import/planned-table'
import { resourcePath } from '../../../ui/resources/resource-path'
import { useRecordRemarks } from './use-record-remarks'

interface PlannedRecordProps {
  row: ReferenceRow
  index: number
  top: number
  hasSeveralFiles: boolean
}

/** One record: where it stands in its file, what it is, what is to be said of it. */
export function PlannedRecord({ row, index, top, hasSeveralFiles }: PlannedRecordProps) {
  const { t } = useTranslation()
  const remarks = useRecordRemarks(row).join(' · ')
  const { title, address, folders, resourceId, isSource, fileName, record, line } = row
  const name = title === '' ? address || t('libraryImport.untitled') : title
  const details = [
    hasSeveralFiles ? fileName : '',
    folders.join(' / '),
    title === '' ? '' : address,
  ].filter((part) => part !== '')
  const place = line > 0 ? t('libraryImport.atLine', { line }) : ''
  return (
    <PlannedRow
      index={index}
      top={top}
      place={record}
      placeTitle={place}
      name={
        resourceId === null ? (
          <span className={shared['name']}>{name}</span>
        ) : (
          <Link
            to={isSource ? `/ressources/veille?source=${resourceId}` : resourcePath(resourceId)}
            className={shared['name']}
          >
            {name}
          </Link>
        )
      }
      detail={details.join(' · ')}
      remarks={remarks}
    />
  )
}
