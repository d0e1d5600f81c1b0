import { useTranslation } from 'react-i18next'
import type { YearlyRow } from '../../../../preload/contract/reviews'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { exactClock } from '../../../ui/statements/exact-clock'
import { allSeconds } from '../planned-gap'
import type { YearSum } from './year-sum'

interface YearTableProps {
  year: string
  rows: readonly YearlyRow[]
  /** Left out where the table goes on over another page. */
  sum?: YearSum | undefined
  className: string
}

/** Twelve months of each person, what was planned of them, what was approved; on screen as on paper. */
export function YearTable({ year, rows, sum, className }: YearTableProps) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const months = Array.from({ length: 12 }, (_, month) => {
    const day = `${year}-${String(month + 1).padStart(2, '0')}-01`
    // 1er janv.: the day leaves.
    return { day, name: formatDay(day, 'brief', locale).split(' ')[1] ?? '' }
  })
  return (
    <table className={className} data-column>
      <thead>
        <tr>
          <th scope="col">{t('reviews.year.person')}</th>
          {months.map(({ day, name }) => (
            <th key={day} scope="col" data-number>
              {name}
            </th>
          ))}
          <th scope="col" data-number>
            {t('reviews.year.total')}
          </th>
          <th scope="col" data-number>
            {t('reviews.year.planned')}
          </th>
          <th scope="col" data-number>
            {t('reviews.year.approved')}
          </th>
          <th scope="col" data-number>
            {t('reviews.year.count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.community} ${row.personId}`} data-block>
            <th scope="row">
              {row.personName}
              <span data-under>{row.community}</span>
            </th>
            <Figures {...row} seconds={allSeconds(row.total)} />
          </tr>
        ))}
        {sum && (
          <tr data-block data-sum>
            <th scope="row">{t('reviews.year.all')}</th>
            <Figures {...sum} />
          </tr>
        )}
      </tbody>
    </table>
  )
}

function Figures({ months, seconds, plannedMinutes, approvedSeconds, statementCount }: YearSum) {
  return (
    <>
      {months.map((month, index) => (
        // A month is its rank.
        // oxlint-disable-next-line react/no-array-index-key
        <td key={index} data-number>
          {hours(month)}
        </td>
      ))}
      <td data-number data-strong>
        {hours(seconds)}
      </td>
      <td data-number>{plannedMinutes === null ? '—' : hours(Math.round(plannedMinutes * 60))}</td>
      <td data-number>{hours(approvedSeconds)}</td>
      <td data-number>{statementCount}</td>
    </>
  )
}

function hours(seconds: number): string {
  return seconds === 0 ? '—' : exactClock(seconds)
}
