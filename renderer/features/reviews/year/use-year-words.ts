import { useTranslation } from 'react-i18next'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** The words the workbook of a year needs, in the reader's language. */
export function useYearWords(): (year: string) => Record<string, string> {
  const { t } = useTranslation()
  return (year) => ({
    file: t('reviews.year.file', { year }),
    sheet: t('reviews.year.title', { year }),
    person: t('reviews.year.person'),
    community: t('reviews.filters.community'),
    total: t('reviews.year.total'),
    facilitation: t('time.natures.facilitation'),
    administrative: t('time.natures.administrative'),
    voluntary: t('reviews.detail.voluntary'),
    difference: t('reviews.year.difference'),
    month: t('reviews.year.month'),
    planned: t('reviews.year.planned'),
    approved: t('reviews.year.approved'),
    statements: t('reviews.year.count'),
    all: t('reviews.year.all'),
    ...Object.fromEntries(months.map((month) => [month, t(`reviews.year.months.${month}`)])),
  })
}
