import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TableColumns } from '../../../preload/contract/tables'
import classes from './mapping-table.module.css'

interface MappingTableProps<Field extends string> {
  columns: TableColumns
  /** For each column, in order, the field it fills. */
  mapping: readonly (Field | null)[]
  fields: readonly { value: Field; label: string }[]
  onMapping: (mapping: (Field | null)[]) => void
}

/** What each column of a table becomes: its title, what it holds, the field it fills. */
export function MappingTable<Field extends string>(props: MappingTableProps<Field>) {
  const { columns, mapping, fields, onMapping } = props
  const { t } = useTranslation()
  // A field is filled by one column: choosing it here takes it from the other.
  const choose = (index: number, chosen: string | null) => {
    const field = fields.find(({ value }) => value === chosen)?.value ?? null
    onMapping(
      mapping.map((other, place) => (place === index ? field : other === field ? null : other)),
    )
  }
  return (
    <table className={classes['columns']}>
      <thead>
        <tr>
          <th scope="col">{t('common.table.column')}</th>
          <th scope="col">{t('common.table.sample')}</th>
          <th scope="col">{t('common.table.field')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ header, sample }, index) => {
          const number = t('common.table.columnNumber', { number: index + 1 })
          const column = header === '' ? number : header
          return (
            // Columns have no other name than their place.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index} data-out={mapping[index] === null || undefined}>
              <th scope="row">{column}</th>
              <td className={classes['sample']}>{sample.join(' · ')}</td>
              <td>
                <Select
                  aria-label={t('common.table.fieldOf', { column })}
                  placeholder={t('common.table.leftOut')}
                  data={[...fields]}
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
  )
}
