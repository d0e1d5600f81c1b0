import { useTranslation } from 'react-i18next'
import type { TimeSummary } from '../../../../preload/contract/time-total-shapes'
import { currentLanguage } from '../../../text/language'
import { formatRatio } from '../../../text/numbers'
import { Figure, Figures } from '../../../ui/chart/figure'
import { hoursWords } from '../../../ui/time/hours-words'
import { timeListPath } from '../../../ui/time/list-path'
import { formatMoney } from './format-money'
import { filterOf, type ReportView } from './use-report-view'

interface ReportFiguresProps {
  summary: TimeSummary
  view: ReportView
  /** Seconds expected by the end of this year, and spent since it began. */
  year: { forecast: number | null; done: number; filter: ReturnType<typeof filterOf> } | null
}

/** What the period adds up to; each figure says its formula and opens the entries behind it. */
export function ReportFigures({ summary, view, year }: ReportFiguresProps) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const filter = filterOf(view)
  const { facilitation, administrative, voluntary } = summary.total
  const all = facilitation + administrative
  const part = (seconds: number) =>
    t('timeReport.partOfAll', { ratio: formatRatio(all === 0 ? null : seconds / all, locale) })
  const to = (more: Partial<Parameters<typeof timeListPath>[0]> = {}) => ({
    to: timeListPath({ ...filter, ...more }),
  })
  const formula = (name: FigureName) => t(`timeReport.formula.${name}`)
  const { plannedMinutes, pairBalance, costCents, byPerson } = summary
  return (
    <Figures label={t('timeReport.figures')} columns={4}>
      <Figure
        name={t('timeReport.total')}
        value={hoursWords(all)}
        formula={formula('total')}
        notes={[]}
        opening={to()}
      />
      <Figure
        name={t('time.natures.facilitation')}
        value={hoursWords(facilitation)}
        formula={formula('facilitation')}
        notes={[part(facilitation)]}
        opening={to({ nature: 'facilitation' })}
      />
      <Figure
        name={t('time.natures.administrative')}
        value={hoursWords(administrative)}
        formula={formula('administrative')}
        notes={[part(administrative)]}
        opening={to({ nature: 'administrative' })}
      />
      <Figure
        name={t('timeReport.voluntary')}
        value={hoursWords(voluntary)}
        formula={formula('voluntary')}
        notes={[part(voluntary)]}
        opening={to({ isVoluntary: true })}
      />
      <Figure
        name={t('timeReport.plannedDone')}
        value={plannedMinutes === null ? '—' : formatRatio(ratio(all, plannedMinutes * 60), locale)}
        formula={formula('planned')}
        notes={[
          plannedMinutes === null
            ? t('timeReport.noPlan')
            : t('timeReport.doneOf', {
                done: hoursWords(all),
                planned: hoursWords(plannedMinutes * 60),
              }),
        ]}
        opening={to()}
      />
      {year && (
        <Figure
          name={t('timeReport.forecast')}
          value={year.forecast === null ? '—' : hoursWords(year.forecast)}
          formula={formula('forecast')}
          notes={[t('timeReport.sinceJanuary', { done: hoursWords(year.done) })]}
          opening={{ to: timeListPath(year.filter) }}
        />
      )}
      {pairBalance !== null && (
        <Figure
          name={t('timeReport.balance')}
          value={formatRatio(pairBalance, locale)}
          formula={formula('balance')}
          notes={byPerson.map((one) =>
            t('timeReport.personTime', {
              name: one.name,
              time: hoursWords(one.total.facilitation + one.total.administrative),
            }),
          )}
          opening={to()}
        />
      )}
      {costCents !== null && (
        <Figure
          name={t('timeReport.cost')}
          value={formatMoney(costCents, locale)}
          formula={formula('cost')}
          notes={[t('timeReport.private')]}
          opening={to({ isVoluntary: false, ...ownerOf(view) })}
        />
      )}
    </Figures>
  )
}

type FigureName =
  | 'total'
  | 'facilitation'
  | 'administrative'
  | 'voluntary'
  | 'planned'
  | 'forecast'
  | 'balance'
  | 'cost'

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** A cost is that of whoever asks, even where everybody's time shows. */
function ownerOf({ ownId }: ReportView) {
  return ownId === null ? {} : { personId: ownId }
}
