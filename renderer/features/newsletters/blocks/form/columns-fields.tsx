import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { attributeOf } from '../../../../../preload/rules/mjml/block-words'
import { setAttribute } from '../../../../../preload/rules/mjml/edit-mjml'
import { ColourAttribute } from './attribute-fields'
import { HeldBlocks } from './held-blocks'
import { type FieldsProps, useBlockEdit } from './use-block-edit'

const shares = {
  2: {
    wideLeft: ['66.66%', '33.34%'],
    wideRight: ['33.34%', '66.66%'],
  },
  3: { wideMiddle: ['25%', '50%', '25%'] },
} as const satisfies Record<number, Record<string, readonly string[]>>

type Shared = 'equal' | 'wideLeft' | 'wideRight' | 'wideMiddle'

/** Columns side by side: how wide each is, and what it holds. */
export function ColumnsFields(props: FieldsProps) {
  const { t } = useTranslation()
  const { edit } = useBlockEdit(props.path)
  const { children } = props.block
  const columns = children.map((block, rank) => ({ block, rank, path: `${props.path}.${rank}` }))
  const choices = choicesFor(children.length)
  const written = children.map((column) => attributeOf(column, 'width') ?? '')
  const isEqual = written.every((width) => width === '')
  const chosen = isEqual
    ? 'equal'
    : choices.find(({ widths }) => widths.every((width, rank) => width === written[rank]))?.name
  const choose = (name: string | null) => {
    const widths = choices.find((choice) => choice.name === name)?.widths
    if (widths === undefined) return
    edit((source, block) =>
      block.children.flatMap(({ node }, rank) =>
        setAttribute(source, node, 'width', widths[rank] ?? null),
      ),
    )
  }
  const data: { value: string; label: string }[] = choices.map(({ name }) => ({
    value: name,
    label: t(`letterBlocks.form.widths.${name}`),
  }))
  if (chosen === undefined)
    data.push({
      value: 'source',
      label: `${t('letterBlocks.form.asSource')} (${written.join(' – ')})`,
    })
  return (
    <>
      <Select
        label={t('letterBlocks.form.columnWidths')}
        allowDeselect={false}
        value={chosen ?? 'source'}
        data={data}
        onChange={choose}
      />
      {columns.map(({ block, rank, path }) => (
        <HeldBlocks
          key={path}
          block={block}
          path={path}
          source={props.source}
          label={t('letterBlocks.form.column', { rank: rank + 1 })}
        />
      ))}
      <ColourAttribute
        {...props}
        name="background-color"
        label={t('letterBlocks.form.background')}
      />
    </>
  )
}

function choicesFor(count: number): { name: Shared; widths: readonly string[] }[] {
  const equal = { name: 'equal' as const, widths: [] }
  if (count === 2) {
    const { wideLeft, wideRight } = shares[2]
    return [equal, { name: 'wideLeft', widths: wideLeft }, { name: 'wideRight', widths: wideRight }]
  }
  return count === 3 ? [equal, { name: 'wideMiddle', widths: shares[3].wideMiddle }] : [equal]
}
