import { UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { LetterImage } from '../../../../preload/contract/letter-shapes'
import { api } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { formatSize } from '../../../text/sizes'
import { Dialog } from '../../../ui/dialog/dialog'
import classes from './images.module.css'
import { LetterImageView } from './letter-image'

interface ImageGalleryProps {
  isOpen: boolean
  onClose: () => void
  onChoose: (image: LetterImage) => void
}

/** The images the workspace holds already, to take one again. */
export function ImageGallery({ isOpen, onClose, onChoose }: ImageGalleryProps) {
  const { t } = useTranslation()
  const images = useQuery(api.newsletters.images.queryOptions())
  return (
    <Dialog title={t('letterImages.gallery')} isOpen={isOpen} onClose={onClose} size={720}>
      {images.data?.length === 0 && <p>{t('letterImages.galleryEmpty')}</p>}
      <ul className={classes['gallery']}>
        {images.data?.map((image) => (
          <li key={image.id}>
            <UnstyledButton className={classes['tile'] ?? ''} onClick={() => onChoose(image)}>
              <span className={classes['thumb']}>
                <LetterImageView id={image.id} alt="" />
              </span>
              <span className={classes['tileName']}>{image.name}</span>
              <span className={classes['tileWeight']}>
                {formatSize(image.byteCount, currentLanguage())}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
