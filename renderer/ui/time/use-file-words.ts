import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type Rounding, StarterCategory } from '../../../preload/contract/time'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'

const keys = [
  'sheetEntries',
  'sheetDays',
  'sheetCategories',
  'sheetTotals',
  'sheetYear',
  'person',
  'day',
  'start',
  'end',
  'exact',
  'rounded',
  'seconds',
  'hours',
  'roundedHours',
  'category',
  'nature',
  'facilitation',
  'administrative',
  'voluntary',
  'link',
  'note',
  'yes',
  'no',
  'total',
  'planned',
  'difference',
  'community',
  'period',
  'rounding',
  'version',
  'submittedAt',
  'missing',
  'hash',
  'month',
  'approved',
  'statements',
  'toDate',
  'dateFormat',
  'unknownCategory',
  'file',
] as const

const months = Array.from({ length: 12 }, (_, index) => index + 1)

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
              way: t(`statements.export.ways.${way}`).toLocaleLowerCase(),
              of: t(`statements.export.ofs.${of}`).toLocaleLowerCase(),
            })
      return Object.fromEntries([
        ...keys.map((key) => [key, t(`fileWords.${key}`)]),
        ...StarterCategory.options.map((key) => [`category.${key}`, t(`time.categories.${key}`)]),
        ...months.map((month) => [`month.${month}`, monthName(month)]),
        ['profile', profile],
      ])
    },
    [t],
  )
}

function monthName(month: number): string {
  const day = `2024-${String(month).padStart(2, '0')}-01`
  return formatDay(day, 'month', currentLanguage()).split(' ')[0] ?? ''
}
