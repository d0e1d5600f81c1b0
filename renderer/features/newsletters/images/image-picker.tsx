import { Button, FileButton } from '@mantine/core'
import { IconPhotoPlus, IconPhotoSearch } from '@tabler/icons-react'
import { type ClipboardEvent, type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AltDialog, type PickedImage } from './alt-dialog'
import { ImageGallery } from './image-gallery'
import classes from './images.module.css'
import { useImageIntake } from './use-image-intake'

interface ImagePickerProps {
  /** Of the column it stands in: what is kept has at most twice as many pixels. */
  columnWidthPx: number
  /** Its place says what it shows: no other words are asked for. */
  hasOwnWords?: boolean
  onPick: (picked: PickedImage) => void
}

/** Takes an image from a file, a drop or the clipboard, or again from the workspace; then asks for its words. */
export function ImagePicker({ columnWidthPx, hasOwnWords = false, onPick }: ImagePickerProps) {
  const { t } = useTranslation()
  const { intake, take, choose, reset } = useImageIntake(columnWidthPx)
  const [isOver, setOver] = useState(false)
  const [isGallery, setGallery] = useState(false)
  const pick = (picked: PickedImage) => {
    reset()
    onPick(picked)
  }
  const takeFile = async (file: File) => {
    const image = await take(file)
    if (image !== null && hasOwnWords) pick({ image, alt: '' })
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) void takeFile(file)
  }
  const onPaste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files
    if (!file) return
    event.preventDefault()
    event.stopPropagation()
    void takeFile(file)
  }
  return (
    <div
      className={classes['drop']}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      onPaste={onPaste}
    >
      <p className={classes['dropHint']}>{t('letterImages.dropHere')}</p>
      <div className={classes['dropButtons']}>
        <FileButton accept="image/*,.heic,.heif" onChange={(file) => file && void takeFile(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="xs"
              leftSection={<IconPhotoPlus size={16} aria-hidden />}
            >
              {t('letterImages.choose')}
            </Button>
          )}
        </FileButton>
        <Button
          variant="subtle"
          size="xs"
          leftSection={<IconPhotoSearch size={16} aria-hidden />}
          onClick={() => setGallery(true)}
        >
          {t('letterImages.again')}
        </Button>
      </div>
      <ImageGallery
        isOpen={isGallery}
        onClose={() => setGallery(false)}
        onChoose={(image) => {
          setGallery(false)
          if (hasOwnWords) pick({ image, alt: '' })
          else choose(image)
        }}
      />
      <AltDialog intake={intake} onLeave={reset} onPick={pick} />
    </div>
  )
}
