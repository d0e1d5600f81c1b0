import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ReferenceRow } from '../../../../preload/contract/references'
import { resourcePath } from '../../../ui/resources/resource-path'
import classes from './import.module.css'
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
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes['row']}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="cell" className={classes['line']} title={place}>
        {record}
      </span>
      <span role="cell" className={classes['record']}>
        {resourceId === null ? (
          <span className={classes['name']}>{name}</span>
        ) : (
          <Link
            to={isSource ? `/ressources/veille?source=${resourceId}` : resourcePath(resourceId)}
            className={classes['name']}
          >
            {name}
          </Link>
        )}
        <span className={classes['detail']} title={details.join(' · ')}>
          {details.join(' · ')}
        </span>
      </span>
      <span role="cell" className={classes['remarks']} title={remarks}>
        {remarks}
      </span>
    </div>
  )
}
