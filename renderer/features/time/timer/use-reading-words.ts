import { useTranslation } from 'react-i18next'
import type { NamedLink } from '../../../../preload/contract/time-shapes'
import { addDays } from '../../../../preload/rules/local-day'
import type { QuickTime } from '../../../../preload/rules/quick-time'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { useCategoryName } from '../../../ui/time/use-category-name'
import { lengthWords } from './length-words'

/** « 1 h 20 · Lettre · hier » */
export function useReadingWords(): (reading: QuickTime<NamedLink>) => string {
  const { t } = useTranslation()
  const { today } = useClock()
  const name = useCategoryName()
  const dayWords = (day: string) => {
    if (day === today) return t('timer.today')
    if (day === addDays(today, -1)) return t('timer.yesterday')
    return formatDay(day, 'day', currentLanguage())
  }
  return (reading) => {
    const { startTime, endTime, durationSeconds, categoryKey, link, note, isVoluntary } = reading
    return [
      durationSeconds === null ? '' : lengthWords(durationSeconds),
      startTime === null ? '' : `${startTime}–${endTime}`,
      categoryKey === null ? '' : name(categoryKey),
      link?.title ?? '',
      dayWords(reading.day),
      isVoluntary ? t('timer.voluntary') : '',
      note === '' ? '' : t('timer.note', { note }),
    ]
      .filter((part) => part !== '')
      .join(' · ')
  }
}
