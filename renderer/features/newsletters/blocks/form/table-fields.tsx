import { Button, Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { applyEdits, type TextEdit } from '../../../../../preload/rules/mjml/edit-mjml'
import { contentOf } from '../../../../../preload/rules/mjml/letter-blocks'
import {
  addColumn,
  addRow,
  removeLastColumn,
  removeLastRow,
  setHeaderRow,
  tableRows,
} from '../../../../../preload/rules/mjml/table-cells'
import classes from './block-form.module.css'
import { CellField } from './cell-field'
import { HtmlField } from './html-field'
import { type FieldsProps, useBlockEdit } from './use-block-edit'

/** The cells of a table; only what is typed in changes, its tags stay as they are. */
export function TableFields(props: FieldsProps) {
  const { t } = useTranslation()
  const { setContent } = useBlockEdit(props.path)
  const html = contentOf(props.source, props.block.node)
  const rows = tableRows(html)
  if (rows === null) return <HtmlField {...props} />
  const change = (edits: readonly TextEdit[], field: string) =>
    setContent(applyEdits(html, edits), field)
  const lines = rows.map(({ cells }, row) => ({
    line: `row-${row}`,
    cells: cells.map(({ content }, column) => ({
      ...content,
      place: `cell-${row}-${column}`,
      label: t('letterBlocks.form.cell', { row: row + 1, column: column + 1 }),
    })),
  }))
  const isHeader = rows[0]?.cells.every(({ name }) => name === 'th') ?? false
  const width = rows[0]?.cells.length ?? 0
  return (
    <>
      <div>
        <span className={classes['label']}>{t('letterBlocks.form.table')}</span>
        <div className={classes['tableScroll']}>
          <table className={classes['table']}>
            <tbody>
              {lines.map(({ line, cells }) => (
                <tr key={line}>
                  {cells.map(({ from, to, place, label }) => (
                    <td key={place}>
                      <CellField
                        label={label}
                        html={html.slice(from, to)}
                        onChange={(insert) => change([{ from, to, insert }], place)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <Checkbox
        label={t('letterBlocks.form.headerRow')}
        checked={isHeader}
        onChange={(event) => change(setHeaderRow(rows, event.currentTarget.checked), 'head')}
      />
      <div className={classes['actions']}>
        <Button variant="default" size="xs" onClick={() => change(addRow(html, rows), 'grid')}>
          {t('letterBlocks.form.addRow')}
        </Button>
        <Button variant="default" size="xs" onClick={() => change(addColumn(html, rows), 'grid')}>
          {t('letterBlocks.form.addColumn')}
        </Button>
        <Button
          variant="subtle"
          size="xs"
          disabled={rows.length < 2}
          onClick={() => change(removeLastRow(html, rows), 'grid')}
        >
          {t('letterBlocks.form.removeRow')}
        </Button>
        <Button
          variant="subtle"
          size="xs"
          disabled={width < 2}
          onClick={() => change(removeLastColumn(rows), 'grid')}
        >
          {t('letterBlocks.form.removeColumn')}
        </Button>
      </div>
    </>
  )
}
