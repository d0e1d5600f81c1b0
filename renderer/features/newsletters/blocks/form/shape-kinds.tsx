import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { attributeOf } from '../../../../../preload/rules/mjml/block-words'
import { setAttribute } from '../../../../../preload/rules/mjml/edit-mjml'
import { ColourAttribute, PixelsAttribute } from './attribute-fields'
import { HeldBlocks } from './held-blocks'
import { HtmlField } from './html-field'
import { ImageSource } from './image-source'
import { type FieldsProps, useBlockEdit } from './use-block-edit'

export function DividerFields(props: FieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <PixelsAttribute
        {...props}
        name="border-width"
        label={t('letterBlocks.form.thickness')}
        min={1}
        max={20}
        initial={4}
      />
      <ColourAttribute {...props} name="border-color" label={t('letterBlocks.form.colour')} />
    </>
  )
}

export function SpacerFields(props: FieldsProps) {
  const { t } = useTranslation()
  return (
    <PixelsAttribute
      {...props}
      name="height"
      label={t('letterBlocks.form.height')}
      min={1}
      max={200}
      initial={20}
    />
  )
}

export function RawFields(props: FieldsProps) {
  const { t } = useTranslation()
  return <HtmlField {...props} label={t('letterBlocks.form.raw')} />
}

/** Several blocks one above the other, on one ground. */
export function SectionFields(props: FieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <HeldBlocks {...props} />
      <ColourAttribute
        {...props}
        name="background-color"
        label={t('letterBlocks.form.background')}
      />
    </>
  )
}

/** A wide picture with words over it. */
export function HeroFields(props: FieldsProps) {
  const { t } = useTranslation()
  const { edit } = useBlockEdit(props.path)
  const hasImage = (attributeOf(props.block, 'background-url') ?? '') !== ''
  const setImage = (address: string | null) =>
    edit((source, { node }) => setAttribute(source, node, 'background-url', address))
  return (
    <>
      <ImageSource
        {...props}
        name="background-url"
        label={t('letterBlocks.form.heroImage')}
        onPick={(address) => setImage(address)}
      />
      {hasImage && (
        <Button variant="subtle" size="xs" onClick={() => setImage(null)}>
          {t('letterBlocks.form.removeImage')}
        </Button>
      )}
      <ColourAttribute
        {...props}
        name="background-color"
        label={t('letterBlocks.form.background')}
      />
      <HeldBlocks {...props} />
    </>
  )
}
