import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { contentOf } from '../../../../../preload/rules/mjml/letter-blocks'
import classes from './block-form.module.css'
import { type FieldsProps, useBlockEdit } from './use-block-edit'

/** A content that no form can hold, as it is written. */
export function HtmlField({ block, path, source, label }: FieldsProps & { label?: string }) {
  const { t } = useTranslation()
  const { setContent } = useBlockEdit(path)
  return (
    <Textarea
      label={label ?? t('letterBlocks.form.html')}
      description={label === undefined ? t('letterBlocks.form.htmlWhy') : undefined}
      classNames={{ input: classes['code'] ?? '' }}
      autosize
      minRows={6}
      maxRows={22}
      spellCheck={false}
      value={contentOf(source, block.node)}
      onChange={(event) => setContent(event.currentTarget.value)}
    />
  )
}
