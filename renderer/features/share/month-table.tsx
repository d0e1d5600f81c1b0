import { useTranslation } from 'react-i18next'
import type { Part, Share, ShareMeasure } from '../../../preload/contract/share'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { formatAmount, formatRatio, ratioOf } from '../../text/numbers'
import { SameFigures } from '../../ui/chart/same-figures'
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
    <SameFigures
      columns={[
        t('share.month'),
        t('share.held'),
        t('share.planned'),
        t('share.lineHeld'),
        t('share.lineForecast'),
      ]}
      rows={share.months.map((one) => ({
        key: one.month,
        name: formatDay(`${one.month}-01`, 'month', locale),
        opening: {
          isPressed: slice?.by === 'month' && slice.value === one.month,
          onPress: () => onMonth(one.month),
        },
        cells: [
          said(one.held[measure]),
          said(one.planned[measure]),
          formatRatio(ratioOf(one.heldSoFar[measure]), locale),
          formatRatio(ratioOf(one.forecastSoFar[measure]), locale),
        ],
      }))}
    />
  )
}
