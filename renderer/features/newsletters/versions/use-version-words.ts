import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { LetterVersion } from '../../../../preload/contract/letter-shapes'
import { formatDay, formatTime, nowIn } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { now, type VersionSide } from './version-side'

/** What a version is called: when it was kept, « 22 novembre 2026 à 21:57 ». */
export function useVersionWords(versions: readonly LetterVersion[]): (side: VersionSide) => string {
  const { t } = useTranslation()
  const { timeZone } = useClock()
  return useCallback(
    (side) => {
      const version = versions.find(({ id }) => id === side)
      if (side === now || version === undefined) return t('letterVersions.now')
      const local = nowIn(timeZone, new Date(version.createdAt))
      const day = formatDay(local, 'date', currentLanguage())
      return t('letterVersions.when', { day, time: formatTime(local) })
    },
    [t, timeZone, versions],
  )
}
