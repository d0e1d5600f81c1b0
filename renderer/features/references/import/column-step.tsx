import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ResourceColumn, type ResourceMapping } from '../../../../preload/contract/references'
import { MappingTable } from '../../../ui/table/mapping-table'
import classes from './import.module.css'
import type { ImportState } from './use-import-references'

interface ColumnStepProps {
  state: Extract<ImportState, { step: 'mapping' }>
  onMapping: (mapping: ResourceMapping) => void
  onDone: () => void
}

/** What each column of a table becomes: guessed or remembered, always to be corrected. */
export function ColumnStep({ state, onMapping, onDone }: ColumnStepProps) {
  const { t } = useTranslation()
  const { table, mapping, message } = state
  const { columns, fileName, rowCount, isRemembered, isEncodingGuessed } = table
  const isUsable = mapping.includes('title') || mapping.includes('address')
  return (
    <>
      <div>
        <h2 className={classes['heading']}>{t('libraryImport.columns')}</h2>
        <p className={classes['quiet']}>
          {t('libraryImport.rowCount', { name: fileName, count: rowCount })}.{' '}
          {isRemembered ? t('libraryImport.remembered') : t('libraryImport.guessed')}
        </p>
        {isEncodingGuessed && <p className={classes['notice']}>{t('libraryImport.encoding')}</p>}
      </div>
      {message !== null && (
        <p role="alert" className={classes['message']}>
          {message}
        </p>
      )}
      <MappingTable
        columns={columns}
        mapping={mapping}
        fields={ResourceColumn.options.map((value) => ({
          value,
          label: t(`libraryExport.columns.${value}`),
        }))}
        onMapping={onMapping}
      />
      <div className={classes['foot']}>
        {!isUsable && (
          <p role="status" className={classes['quiet']}>
            {t('libraryImport.noTitleColumn')}
          </p>
        )}
        <Button disabled={!isUsable} onClick={onDone}>
          {t('libraryImport.preview')}
        </Button>
      </div>
    </>
  )
}
