import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ReferenceFileReport } from '../../../../preload/contract/references'
import shared from '../../../ui/import/import.module.css'
import classes from './import.module.css'
import { isTable } from './is-table'

interface PlanFilesProps {
  files: readonly ReferenceFileReport[]
  /** The files themselves, in the same order; empty where a table was read. */
  chosen: readonly File[]
  onColumns: (file: File) => void
}

/** A line a file: its format, what was found in it, and what is wrong with it. */
export function PlanFiles({ files, chosen, onColumns }: PlanFilesProps) {
  const { t } = useTranslation()
  return (
    <ul className={classes['files']} aria-label={t('libraryImport.files')}>
      {files.map(({ fileName, format, counts, fault, isEncodingGuessed }, index) => {
        const file = chosen[index]
        const isCut = fault !== null && counts.read > 0
        return (
          // Two files may bear one name: they have no other than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} data-fault={fault !== null || undefined}>
            <span className={classes['fileName']}>{fileName}</span>
            <span className={shared['quiet']}>
              {format !== null && t(`libraryImport.formats.${format}`)}
            </span>
            <span className={classes['fileCount']}>
              {t('libraryImport.recordCount', { count: counts.read })}
            </span>
            {fault !== null && (
              <p className={classes['fault']}>
                <IconAlertTriangle size={16} aria-hidden />
                <span>
                  {isCut && `${t('libraryImport.cut')} `}
                  {t(`libraryImport.faults.${fault}`)}
                </span>
              </p>
            )}
            {isEncodingGuessed && <p className={shared['quiet']}>{t('libraryImport.encoding')}</p>}
            {file && (format === 'csv' || (fault === 'unknownFormat' && isTable(file))) && (
              <Button variant="default" size="xs" onClick={() => onColumns(file)}>
                {t('libraryImport.chooseColumns')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
