import { IconPhotoPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { placeImage } from '../../../../preload/rules/letter-images/place-image'
import { useLetterBlocks, useStudio } from '../studio/use-studio'
import { AltDialog, type PickedImage } from './alt-dialog'
import classes from './images.module.css'
import { useImageDrop } from './use-image-drop'
import { useImageIntake } from './use-image-intake'

/** Adds an image that is dropped on the letter or pasted, after the block chosen. */
export function ImageDrop() {
  const { t } = useTranslation()
  const { document: letter, settings, selected, select } = useStudio()
  const { document, blocks } = useLetterBlocks()
  const { intake, take, reset } = useImageIntake(settings.theme.widthPx)
  const { isOver, drop } = useImageDrop((file) => void take(file))
  const place = ({ image: { id }, alt }: PickedImage) => {
    reset()
    const after = selected === null ? null : Number.parseInt(selected, 10)
    const placed = placeImage(document, blocks, after, { id, alt })
    if (placed === null) return
    letter.apply(placed.edits)
    select(`${placed.rank}.0`, 'list')
  }
  return (
    <>
      {isOver && (
        // The form of an image block takes files by its buttons too.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          className={classes['over']}
          onDragOver={(event) => event.preventDefault()}
          onDrop={drop}
        >
          <p>
            <IconPhotoPlus size={20} aria-hidden />
            {t('letterImages.dropAnywhere')}
          </p>
        </div>
      )}
      <AltDialog intake={intake} onPick={place} onLeave={reset} />
    </>
  )
}
