import { useTranslation } from 'react-i18next'
import { ResourceColumn, type ResourceMapping } from '../../../../preload/contract/references'
import { ColumnStep } from '../../../ui/import/column-step'
import type { ImportState } from './use-import-references'

interface ResourceColumnsProps {
  state: Extract<ImportState, { step: 'mapping' }>
  onMapping: (mapping: ResourceMapping) => void
  onDone: () => void
}

/** What the columns of a table of resources become. */
export function ResourceColumns({ state, onMapping, onDone }: ResourceColumnsProps) {
  const { t } = useTranslation()
  const { table, mapping, message } = state
  const { columns, fileName, rowCount, isRemembered, isEncodingGuessed } = table
  const isUsable = mapping.includes('title') || mapping.includes('address')
  const rows = t('libraryImport.rowCount', { name: fileName, count: rowCount })
  const told = isRemembered ? t('libraryImport.remembered') : t('libraryImport.guessed')
  return (
    <ColumnStep
      title={t('libraryImport.columns')}
      said={`${rows}. ${told}`}
      encoding={isEncodingGuessed ? t('libraryImport.encoding') : null}
      message={message}
      columns={columns}
      mapping={mapping}
      fields={ResourceColumn.options.map((value) => ({
        value,
        label: t(`libraryExport.columns.${value}`),
      }))}
      onMapping={onMapping}
      missing={isUsable ? null : t('libraryImport.noTitleColumn')}
      next={t('libraryImport.preview')}
      onDone={onDone}
    />
  )
}
