import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { attributeOf } from '../../../../../preload/rules/mjml/block-words'
import { setAttribute } from '../../../../../preload/rules/mjml/edit-mjml'
import { AlignField, PixelsAttribute, TextAttribute } from './attribute-fields'
import { ImageSource } from './image-source'
import { type FieldsProps, useBlockEdit } from './use-block-edit'

/** An image: which one, what it says to whoever does not see it, where it leads and how wide it is. */
export function ImageFields(props: FieldsProps) {
  const { t } = useTranslation()
  const { edit } = useBlockEdit(props.path)
  return (
    <>
      <ImageSource
        {...props}
        name="src"
        label={t('letterBlocks.form.image')}
        onPick={(src, alt) =>
          edit((source, { node }) => [
            ...setAttribute(source, node, 'src', src),
            ...(alt === null ? [] : setAttribute(source, node, 'alt', alt)),
          ])
        }
      />
      <AltFields {...props} />
      <TextAttribute
        {...props}
        name="href"
        label={t('letterBlocks.form.link')}
        description={t('letterBlocks.form.addressHint')}
      />
      <PixelsAttribute
        {...props}
        name="width"
        label={t('letterBlocks.form.width')}
        description={t('letterBlocks.form.widthHint')}
        min={16}
        max={800}
      />
      <AlignField {...props} initial="center" />
    </>
  )
}

/** An empty alternative text says that there is nothing to say; none at all says nothing yet. */
function AltFields({ block, path }: FieldsProps) {
  const { t } = useTranslation()
  const { set } = useBlockEdit(path)
  const alt = attributeOf(block, 'alt')
  const isDecorative = alt === ''
  const isMissing = alt === null && (attributeOf(block, 'src') ?? '') !== ''
  return (
    <>
      {!isDecorative && (
        <TextInput
          label={t('letterBlocks.form.alt')}
          description={t('letterBlocks.form.altHint')}
          error={isMissing ? t('letterBlocks.form.altMissing') : null}
          value={alt ?? ''}
          maxLength={500}
          onChange={({ currentTarget: { value } }) => set('alt', value === '' ? null : value)}
        />
      )}
      <Checkbox
        label={t('letterBlocks.form.decorative')}
        checked={isDecorative}
        onChange={(event) => set('alt', event.currentTarget.checked ? '' : null)}
      />
    </>
  )
}
