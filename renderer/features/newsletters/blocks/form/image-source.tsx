import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { attributeOf } from '../../../../../preload/rules/mjml/block-words'
import { ImagePicker } from '../../images/image-picker'
import { LetterImageView } from '../../images/letter-image'
import { useStudio } from '../../studio/use-studio'
import classes from './block-form.module.css'
import { columnShare } from './column-share'
import { type FieldsProps, useBlockEdit } from './use-block-edit'

interface ImageSourceProps extends FieldsProps {
  /** The attribute that holds its address. */
  name: string
  label: string
  /** An image of the workspace, and its alternative text. */
  onPick: (address: string, alt: string) => void
}

/** Which image it is: one of the workspace, or an address that came with the letter. */
export function ImageSource({ block, path, name, label, source, onPick }: ImageSourceProps) {
  const { t } = useTranslation()
  const { set } = useBlockEdit(path)
  const { settings, isLocked } = useStudio()
  const address = attributeOf(block, name) ?? ''
  const own = /^veillee-image:([0-9a-f]{64})$/.exec(address)?.[1]
  const columnWidthPx = Math.round(settings.theme.widthPx * columnShare(source, path))
  return (
    <div className={classes['image']}>
      <span className={classes['label']}>{label}</span>
      {own !== undefined && (
        <div className={classes['shown']}>
          <LetterImageView id={own} alt={attributeOf(block, 'alt') ?? ''} />
        </div>
      )}
      {!isLocked && (
        <ImagePicker
          columnWidthPx={columnWidthPx}
          onPick={({ image, alt }) => onPick(`veillee-image:${image.id}`, alt)}
        />
      )}
      {own === undefined && address !== '' && (
        <TextInput
          label={t('letterBlocks.form.imageAddress')}
          value={address}
          onChange={(event) => set(name, event.currentTarget.value)}
        />
      )}
    </div>
  )
}
