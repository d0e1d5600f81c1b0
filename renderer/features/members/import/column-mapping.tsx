import { Button, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  MemberField,
  type MemberMapping,
  type MemberTable,
} from '../../../../preload/contract/members'
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
  // A field is filled by one column: choosing it here takes it from the other.
  const choose = (index: number, chosen: string | null) => {
    const field = MemberField.nullable().parse(chosen)
    onMapping(
      mapping.map((other, place) => (place === index ? field : other === field ? null : other)),
    )
  }
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
      <table className={classes['columns']}>
        <thead>
          <tr>
            <th scope="col">{t('members.importing.column')}</th>
            <th scope="col">{t('members.importing.sample')}</th>
            <th scope="col">{t('members.importing.field')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, sample }, index) => {
            const number = t('members.importing.columnNumber', { number: index + 1 })
            const column = header === '' ? number : header
            return (
              // Columns have no other name than their place.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index} data-out={mapping[index] === null || undefined}>
                <th scope="row">{column}</th>
                <td className={classes['sample']}>{sample.join(' · ')}</td>
                <td>
                  <Select
                    aria-label={t('members.importing.fieldOf', { column })}
                    placeholder={t('members.importing.leftOut')}
                    data={MemberField.options.map((value) => ({
                      value,
                      label: t(`members.fields.${value}`),
                    }))}
                    value={mapping[index] ?? null}
                    onChange={(chosen) => choose(index, chosen)}
                    clearable
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
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
