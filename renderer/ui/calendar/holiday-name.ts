import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Holiday } from '../../../preload/contract/rhythm'

/** What a holiday is called: a public one in the words of the page, a school one in its file's. */
export function useHolidayName(): (holiday: Holiday) => string {
  const { t } = useTranslation()
  return useCallback(
    (holiday) =>
      holiday.kind === 'public' ? t(`rhythm.publicNames.${holiday.name}`) : holiday.name,
    [t],
  )
}
