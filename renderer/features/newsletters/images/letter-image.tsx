import { IconPhotoOff } from '@tabler/icons-react'
import { useImageUrl } from './image-url'
import classes from './images.module.css'

interface LetterImageProps {
  id: string
  alt: string
}

/** An image of the workspace, whole, within the room it is given. */
export function LetterImageView({ id, alt }: LetterImageProps) {
  const address = useImageUrl(id)
  if (address === null) return <IconPhotoOff className={classes['absent']} aria-hidden />
  return <img className={classes['image']} src={address} alt={alt} />
}
