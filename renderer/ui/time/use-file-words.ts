import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type FileWord, fileWordKeys } from '../../../preload/rules/file-words'
import { type Rounding, StarterCategory } from '../../../preload/contract/time-shapes'

/** The words that a file of time needs, in the reader's language, its rounding said among them. */
export function useFileWords(): (rounding: Rounding) => Record<string, string> {
  const { t } = useTranslation()
  return useCallback(
    (rounding) => {
      const { minutes, way, of } = rounding
      const profile =
        minutes === 0
          ? t('fileWords.noRounding')
          : t('fileWords.profile', {
              minutes,
              way: t(`timeExport.ways.${way}`).toLocaleLowerCase(),
              of: t(`timeExport.ofs.${of}`).toLocaleLowerCase(),
            })
      return Object.fromEntries([
        ...fileWordKeys.filter(isPlain).map((key) => [key, t(`fileWords.${key}`)]),
        ...StarterCategory.options.map((key) => [`category.${key}`, t(`time.categories.${key}`)]),
        ['profile', profile],
      ])
    },
    [t],
  )
}

/** What rounding was applied is said by its profile. */
function isPlain(key: FileWord): key is Exclude<FileWord, 'profile'> {
  return key !== 'profile'
}
