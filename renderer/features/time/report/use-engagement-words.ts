import { useTranslation } from 'react-i18next'
import type { Engagement } from '../../../../preload/contract/time-total-shapes'
import { formatDay, formatHours } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'

/** A letter of engagement in words: how many hours, and over which days. */
export function useEngagementWords() {
  const { t } = useTranslation()
  const locale = currentLanguage()
  return {
    hoursOf: ({ per, minutes }: Pick<Engagement, 'per' | 'minutes'>) =>
      t(per === 'week' ? 'timeReport.letter.perWeek' : 'timeReport.letter.perYear', {
        time: formatHours(minutes),
      }),
    spanOf: ({ fromOn, toOn }: Pick<Engagement, 'fromOn' | 'toOn'>) =>
      toOn === null
        ? t('timeReport.letter.from', { from: formatDay(fromOn, 'date', locale) })
        : t('timeReport.letter.fromTo', {
            from: formatDay(fromOn, 'date', locale),
            to: formatDay(toOn, 'date', locale),
          }),
  }
}
