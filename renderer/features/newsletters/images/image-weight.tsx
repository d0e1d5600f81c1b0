import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { imageIds } from '../../../../preload/rules/letter-images/image-ids'
import { api } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { formatSize } from '../../../text/sizes'
import classes from './images.module.css'

/** How many images a letter shows, and what they weigh together. */
export function ImageWeight({ source }: { source: string }) {
  const { t } = useTranslation()
  const images = useQuery(api.newsletters.images.queryOptions())
  const ids = new Set(imageIds(source))
  if (ids.size === 0 || !images.data) return null
  const weight = images.data
    .filter(({ id }) => ids.has(id))
    .reduce((sum, { byteCount }) => sum + byteCount, 0)
  return (
    <p className={classes['weight']}>
      {t('letterImages.weight', {
        count: ids.size,
        weight: formatSize(weight, currentLanguage()),
      })}
    </p>
  )
}
