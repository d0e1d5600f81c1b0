import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Part, Share, ShareMeasure } from '../../../preload/contract/share'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { formatAmount, formatRatio, ratioOf } from '../../text/numbers'
import classes from './month-table.module.css'
import type { Slice } from './slice'

interface MonthTableProps {
  share: Share
  measure: ShareMeasure
  slice: Slice | null
  onMonth: (month: string) => void
}

/** What the chart draws, in figures; each month opens its rows. */
export function MonthTable({ share, measure, slice, onMonth }: MonthTableProps) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const said = (part: Part) =>
    part.total === 0
      ? '—'
      : `${formatAmount(part.inPerson, locale)} / ${formatAmount(part.total, locale)}`
  return (
    <details className={classes['details']}>
      <summary>{t('share.monthTable')}</summary>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('share.month')}</th>
            <th scope="col">{t('share.held')}</th>
            <th scope="col">{t('share.planned')}</th>
            <th scope="col">{t('share.lineHeld')}</th>
            <th scope="col">{t('share.lineForecast')}</th>
          </tr>
        </thead>
        <tbody>
          {share.months.map((one) => (
            <tr key={one.month}>
              <th scope="row">
                <UnstyledButton
                  className={classes['month'] ?? ''}
                  aria-pressed={slice?.by === 'month' && slice.value === one.month}
                  onClick={() => onMonth(one.month)}
                >
                  {formatDay(`${one.month}-01`, 'month', locale)}
                </UnstyledButton>
              </th>
              <td>{said(one.held[measure])}</td>
              <td>{said(one.planned[measure])}</td>
              <td>{formatRatio(ratioOf(one.heldSoFar[measure]), locale)}</td>
              <td>{formatRatio(ratioOf(one.forecastSoFar[measure]), locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
