import { useTranslation } from 'react-i18next'
import type { LetterRow } from '../../../../preload/contract/letter-shapes'
import { formatDay, nowIn } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'

interface WhenWords {
  words: string
  /** Its day has come, and it has not left. */
  isLate: boolean
}

/** When a letter left or is meant to: « ven. 27 nov. à 10:00 ». */
export function useWhenWords(): (letter: LetterRow) => WhenWords {
  const { t } = useTranslation()
  const { today, timeZone } = useClock()
  const locale = currentLanguage()
  const dayOf = (day: string) => {
    const year = day.slice(0, 4)
    const short = formatDay(day, 'short', locale)
    return year === today.slice(0, 4) ? short : `${short} ${year}`
  }
  return ({ state, sentAt, plannedOn, plannedTime }) => {
    if (state === 'sent' && sentAt !== null) {
      const day = dayOf(nowIn(timeZone, new Date(sentAt)).slice(0, 10))
      return { words: t('letters.left', { day }), isLate: false }
    }
    if (plannedOn === null) return { words: t('letters.unplanned'), isLate: false }
    const day = dayOf(plannedOn)
    const isLate = plannedOn < today
    if (isLate) return { words: t('letters.late', { day }), isLate }
    if (plannedTime === null) return { words: day, isLate }
    return { words: t('letters.dayAt', { day, time: plannedTime.slice(0, 5) }), isLate }
  }
}
