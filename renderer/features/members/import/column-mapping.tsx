import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  MemberField,
  type MemberMapping,
  type MemberTable,
} from '../../../../preload/contract/members'
import { MappingTable } from '../../../ui/table/mapping-table'
import classes from './import-people.module.css'

interface ColumnMappingProps {
  table: MemberTable
  mapping: MemberMapping
  message: string | null
  onMapping: (mapping: MemberMapping) => void
  onDone: () => void
}

/** What each column of a table becomes: guessed or remembered, always to be corrected. */
export function ColumnMapping({ table, mapping, message, onMapping, onDone }: ColumnMappingProps) {
  const { t } = useTranslation()
  const { columns, fileName, rowCount, isRemembered, isEncodingGuessed } = table
  const name = fileName === '' ? t('members.importing.pasted') : fileName
  const isUsable = (['name', 'firstName', 'lastName', 'email'] as const).some((field) =>
    mapping.includes(field),
  )
  return (
    <>
      <div>
        <h2 className={classes['heading']}>{t('members.importing.columns')}</h2>
        <p className={classes['quiet']}>
          {t('members.importing.rowCount', { name, count: rowCount })}.{' '}
          {isRemembered ? t('members.importing.remembered') : t('members.importing.guessed')}
        </p>
        {isEncodingGuessed && (
          <p className={classes['notice']}>{t('members.importing.encoding')}</p>
        )}
      </div>
      {message !== null && (
        <p role="alert" className={classes['message']}>
          {message}
        </p>
      )}
      <MappingTable
        columns={columns}
        mapping={mapping}
        fields={MemberField.options.map((value) => ({
          value,
          label: t(`members.fields.${value}`),
        }))}
        onMapping={onMapping}
      />
      <div className={classes['foot']}>
        {!isUsable && (
          <p role="status" className={classes['quiet']}>
            {t('members.importing.noName')}
          </p>
        )}
        <Button disabled={!isUsable} onClick={onDone}>
          {t('members.importing.preview')}
        </Button>
      </div>
    </>
  )
}
