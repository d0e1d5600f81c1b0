import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { tableRows } from '../../../../../preload/rules/mjml/table-cells'
import classes from './block-form.module.css'
import { plainContent, withPlainContent } from './plain-content'
import { useHalfTyped } from './use-half-typed'

interface CellFieldProps {
  label: string
  html: string
  onChange: (html: string) => void
}

/** One cell of a table: its words, or its HTML where it holds more. */
export function CellField({ label, html, onChange }: CellFieldProps) {
  const { t } = useTranslation()
  const words = plainContent(html)
  const { value, isHalf, change } = useHalfTyped(words ?? html, isCell, (typed) =>
    onChange(words === null ? typed : withPlainContent(html, typed)),
  )
  return (
    <TextInput
      size="xs"
      aria-label={label}
      error={isHalf ? t('letterBlocks.form.half') : null}
      {...(words === null && { classNames: { input: classes['code'] ?? '' } })}
      value={value}
      onChange={({ currentTarget: { value: typed } }) =>
        words === null ? change(typed) : onChange(withPlainContent(html, typed))
      }
    />
  )
}

function isCell(typed: string): boolean {
  const html = `<tr><td>${typed}</td><td></td></tr>`
  const cell = tableRows(html)?.[0]?.cells[0]
  return cell !== undefined && html.slice(cell.content.from, cell.content.to) === typed
}
