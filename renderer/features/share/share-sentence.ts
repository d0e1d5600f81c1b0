import type { TFunction } from 'i18next'
import type { Share, ShareMeasure } from '../../../preload/contract/share'
import type { Locale } from '../../../preload/contract/shapes'
import type { Workspace } from '../../../preload/contract/workspace'
import { addDays } from '../../../preload/rules/local-day'
import { formatDay } from '../../text/dates'
import { formatAmount, formatRatio } from '../../text/numbers'

interface Said {
  share: Share
  measure: ShareMeasure
  /** First day after the period. */
  to: string
  today: string
  words: Workspace['modeWords']
}

/**
 * Where the share stands, in one sentence: what is missing to reach the target by the end of the
 * period; without a target, what was held.
 */
export function shareSentence(
  { share, measure, to, today, words }: Said,
  t: TFunction,
  locale: Locale,
): string {
  const { target, missingSessions: count } = share
  if (target === null) {
    const { inPerson, total } = share.held[measure]
    if (total === 0) return t('share.nothingHeld')
    const amounts = { part: formatAmount(inPerson, locale), total: formatAmount(total, locale) }
    return t(`share.of.${measure}.${words}`, amounts)
  }
  const aim = formatRatio(target.percent / 100, locale)
  if (count === null) return t(`share.outOfReach.${words}`, { aim })
  if (count === 0) return t('share.reached', { aim })
  return t(`share.missing.${words}`, { count, aim, end: monthName(addDays(to, -1), today, locale) })
}

/** « juin », « juin 2027 » when it is not of this year. */
function monthName(day: string, today: string, locale: Locale): string {
  const words = formatDay(day, 'month', locale)
  return day.slice(0, 4) === today.slice(0, 4) ? (words.split(' ')[0] ?? words) : words
}
