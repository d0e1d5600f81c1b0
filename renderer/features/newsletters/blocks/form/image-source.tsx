import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { attributeOf } from '../../../../../preload/rules/mjml/block-words'
import { type FieldsProps, useBlockEdit } from './use-block-edit'

interface ImageSourceProps extends FieldsProps {
  /** The attribute that holds its address. */
  name: string
  label: string
  /** An image of the workspace, and its alternative text where it was asked for. */
  onPick: (address: string, alt: string | null) => void
}

/** Which image it is. */
export function ImageSource({ block, path, name, label }: ImageSourceProps) {
  const { t } = useTranslation()
  const { set } = useBlockEdit(path)
  const address = attributeOf(block, name) ?? ''
  return (
    <TextInput
      label={label}
      description={t('letterBlocks.form.imageAddress')}
      value={address}
      onChange={(event) => set(name, event.currentTarget.value)}
    />
  )
}
