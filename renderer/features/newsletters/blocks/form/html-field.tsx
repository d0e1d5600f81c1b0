import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { contentOf } from '../../../../../preload/rules/mjml/letter-blocks'
import { isWholeContent } from '../../../../../preload/rules/mjml/whole-content'
import classes from './block-form.module.css'
import { type FieldsProps, useBlockEdit } from './use-block-edit'
import { useHalfTyped } from './use-half-typed'

/** A content that no form can hold, as it is written. */
export function HtmlField({ block, path, source, label }: FieldsProps & { label?: string }) {
  const { t } = useTranslation()
  const { setContent } = useBlockEdit(path)
  const { value, isHalf, change } = useHalfTyped(
    contentOf(source, block.node),
    (typed) => isWholeContent(block.node, typed),
    (typed) => setContent(typed),
  )
  return (
    <Textarea
      label={label ?? t('letterBlocks.form.html')}
      description={label === undefined ? t('letterBlocks.form.htmlWhy') : undefined}
      error={isHalf ? t('letterBlocks.form.half') : null}
      classNames={{ input: classes['code'] ?? '' }}
      autosize
      minRows={6}
      maxRows={22}
      spellCheck={false}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
