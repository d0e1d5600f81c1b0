import { useTranslation } from 'react-i18next'
import {
  MemberField,
  type MemberMapping,
  type MemberTable,
} from '../../../../preload/contract/members'
import { ColumnStep } from '../../../ui/import/column-step'

interface ColumnMappingProps {
  table: MemberTable
  mapping: MemberMapping
  message: string | null
  onMapping: (mapping: MemberMapping) => void
  onDone: () => void
}

/** What the columns of a table of people become. */
export function ColumnMapping({ table, mapping, message, onMapping, onDone }: ColumnMappingProps) {
  const { t } = useTranslation()
  const { columns, fileName, rowCount, isRemembered, isEncodingGuessed } = table
  const name = fileName === '' ? t('members.importing.pasted') : fileName
  const isUsable = (['name', 'firstName', 'lastName', 'email'] as const).some((field) =>
    mapping.includes(field),
  )
  const rows = t('members.importing.rowCount', { name, count: rowCount })
  const told = isRemembered ? t('members.importing.remembered') : t('members.importing.guessed')
  return (
    <ColumnStep
      title={t('members.importing.columns')}
      said={`${rows}. ${told}`}
      encoding={isEncodingGuessed ? t('members.importing.encoding') : null}
      message={message}
      columns={columns}
      mapping={mapping}
      fields={MemberField.options.map((value) => ({ value, label: t(`members.fields.${value}`) }))}
      onMapping={onMapping}
      missing={isUsable ? null : t('members.importing.noName')}
      next={t('members.importing.preview')}
      onDone={onDone}
    />
  )
}
