import { useTranslation } from 'react-i18next'
import { addDays, dayNumber } from '../../../preload/rules/local-day'
import { capitalised, formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../../ui/calendar/use-clock'
import { typedDay } from '../../ui/calendar/typed-day'

export interface DueWords {
  words: string
  /** Its day has gone by. */
  isLate: boolean
}

/** When a source is to be looked at, as one would say it today. */
export function useDueWords(): (dueOn: string | null) => DueWords {
  const { t } = useTranslation()
  const { today } = useClock()
  return (dueOn) => {
    if (dueOn === null) return { words: t('sources.paused'), isLate: false }
    const late = dayNumber(today) - dayNumber(dueOn)
    if (late > 0) return { words: t('sources.late', { count: late }), isLate: true }
    return { words: aheadWords(dueOn), isLate: false }
  }

  function aheadWords(day: string): string {
    if (day === today) return t('sources.today')
    if (day === addDays(today, 1)) return t('sources.tomorrow')
    if (day < addDays(today, 7)) return capitalised(formatDay(day, 'weekday', currentLanguage()))
    return day.slice(0, 4) === today.slice(0, 4)
      ? formatDay(day, 'brief', currentLanguage())
      : typedDay(day)
  }
}
