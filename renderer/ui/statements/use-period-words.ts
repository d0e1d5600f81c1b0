import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { capitalised, formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { useClock } from '../calendar/use-clock'
import { kindOf, type Period, weekOf } from './period'

interface PeriodWords {
  /** Semaine 47, Novembre 2026, or the days themselves. */
  nameOf: (period: Period) => string
  /** Du 16 au 22 novembre 2026. */
  daysOf: (period: Period) => string
}

/** Names the period of a statement; the year of a week is said unless it is this one. */
export function usePeriodWords(): PeriodWords {
  const { t } = useTranslation()
  const { today } = useClock()
  const daysOf = useCallback(
    ({ fromOn, toOn }: Period) => {
      const locale = currentLanguage()
      const to = formatDay(toOn, 'date', locale)
      if (fromOn === toOn) return t('statements.oneDay', { day: to })
      return t('statements.fromTo', { from: firstDay({ fromOn, toOn }), to })
    },
    [t],
  )
  const nameOf = useCallback(
    (period: Period) => {
      const kind = kindOf(period)
      if (kind === 'month') return capitalised(formatDay(period.fromOn, 'month', currentLanguage()))
      if (kind === 'other') return daysOf(period)
      const { week, year } = weekOf(period.fromOn)
      return year === weekOf(today).year
        ? t('statements.week', { week })
        : t('statements.weekOfYear', { week, year })
    },
    [daysOf, t, today],
  )
  return { nameOf, daysOf }
}

/** The first day, without the month or the year that the last one says as well. */
function firstDay({ fromOn, toOn }: Period): string {
  const locale = currentLanguage()
  if (fromOn.slice(0, 4) !== toOn.slice(0, 4)) return formatDay(fromOn, 'date', locale)
  const day = formatDay(fromOn, 'monthDay', locale)
  return fromOn.slice(0, 7) === toOn.slice(0, 7) ? (day.split(' ')[0] ?? day) : day
}
