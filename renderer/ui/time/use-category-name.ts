import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { StarterCategory } from '../../../preload/contract/time-shapes'
import { api } from '../../api/client'
import { useIsSupervision } from '../use-is-supervision'

/** Says a category in words: the name it was given, or that of a starter in the reader's language. */
export function useCategoryName(): (key: string) => string {
  const { t } = useTranslation()
  // Statements received carry the names that categories had where they were made.
  const isSupervision = useIsSupervision()
  const { data } = useQuery(api.time.categories.queryOptions({ enabled: !isSupervision }))
  return useCallback(
    (key) => {
      const given = data?.find((category) => category.key === key)?.name ?? ''
      if (given !== '') return given
      const starter = StarterCategory.safeParse(key)
      return starter.success ? t(`time.categories.${starter.data}`) : t('time.unknownCategory')
    },
    [data, t],
  )
}
