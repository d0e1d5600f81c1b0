import type { TFunction } from 'i18next'
import type { Locale } from '../../../../preload/contract/shapes'
import { addDays, addMonths } from '../../../../preload/rules/local-day'
import { capitalised, formatDay } from '../../../text/dates'
import { weekNumber } from '../../../ui/time/week-number'
import type { Step } from './step-size'

/** A step in full: « Mardi 24 novembre », « Semaine 47, du 16 novembre », « Novembre 2026 », « 2026 ». */
export function stepName(startOn: string, step: Step, t: TFunction, locale: Locale): string {
  switch (step) {
    case 'day':
      return capitalised(formatDay(startOn, 'day', locale))
    case 'week':
      return t('timeReport.weekFrom', {
        number: weekNumber(startOn),
        day: formatDay(startOn, 'date', locale),
      })
    case 'month':
      return capitalised(formatDay(startOn, 'month', locale))
    case 'year':
      return startOn.slice(0, 4)
  }
}

/** A step along an axis: « 24 », « 16 nov. », « nov. », « 2026 »; the year as well where one begins. */
export function stepTick(startOn: string, step: Step, locale: Locale): string {
  if (step === 'year') return startOn.slice(0, 4)
  if (step !== 'month') return formatDay(startOn, 'brief', locale)
  const name = formatDay(startOn, 'brief', locale).split(' ')[1] ?? ''
  return startOn.slice(5, 7) === '01' ? `${name} ${startOn.slice(0, 4)}` : name
}

/** The days of a step within a period; `to` is exclusive. */
export function stepSpan(
  startOn: string,
  step: Step,
  period: { from: string; to: string },
): { from: string; to: string } {
  const next = {
    day: () => addDays(startOn, 1),
    week: () => addDays(startOn, 7),
    month: () => addMonths(startOn, 1),
    year: () => addMonths(startOn, 12),
  }[step]()
  return {
    from: startOn < period.from ? period.from : startOn,
    to: next > period.to ? period.to : next,
  }
}
