import { Button } from '@mantine/core'
import { IconContract, IconPhoto } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { TimeSummary } from '../../../../preload/contract/time-total-shapes'
import { addDays } from '../../../../preload/rules/local-day'
import { api } from '../../../api/client'
import { formatDay } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { useClock } from '../../../ui/calendar/use-clock'
import { pictureOf } from '../../../ui/chart/chart-image'
import pageClasses from '../../../ui/chart/chart-page.module.css'
import { MeasuredLines } from '../../../ui/chart/measured-lines'
import { periodOf } from '../../../ui/chart/named-period'
import { SameFigures } from '../../../ui/chart/same-figures'
import { useSaving } from '../../../ui/chart/use-saving'
import { EmptyState } from '../../../ui/empty-state'
import { PageHeader } from '../../../ui/page-header'
import { ExportEntries } from '../../../ui/time/export-entries'
import { hoursWords } from '../../../ui/time/hours-words'
import { timeListPath } from '../../../ui/time/list-path'
import { TimeTabs } from '../../../ui/time/time-tabs'
import { useAnimators } from '../../../ui/time/use-animators'
import { useCategoryName } from '../../../ui/time/use-category-name'
import { CostTable } from './cost-table'
import { ReportChart } from './report-chart'
import { ReportFigures } from './report-figures'
import { ReportFilters } from './report-filters'
import classes from './report-page.module.css'
import { stepName, stepSpan } from './step-words'
import { filterOf, type ReportView, useReportView } from './use-report-view'

/** What the time adds up to: figures, chart against what was planned, categories, costs. */
export function ReportPage() {
  const { t } = useTranslation()
  const { today } = useClock()
  const { ownId } = useAnimators()
  const view = useReportView(today, ownId)
  const chart = useRef<HTMLDivElement>(null)
  const { data: summary } = useSummary(view, today)
  const sentence = useSentence(view)
  const save = useSaving()
  const title = t('timeReport.title')
  const isEmpty = summary !== undefined && secondsOf(summary) === 0
  const savePicture = () =>
    save(
      () => pictureOf(chart.current, { title, sentence, fileName: `${title} ${view.from}.png` }),
      () => t('share.notDrawn'),
    )
  return (
    <>
      <PageHeader title={title} sentence={sentence}>
        <ExportEntries filter={{ ...filterOf(view), text: '' }} />
        <Button
          variant="default"
          leftSection={<IconPhoto size={16} aria-hidden />}
          disabled={isEmpty}
          onClick={() => void savePicture()}
        >
          {t('share.exportPng')}
        </Button>
        <Button
          component={Link}
          to="/temps/engagement"
          leftSection={<IconContract size={16} aria-hidden />}
        >
          {t('timeReport.engagement')}
        </Button>
      </PageHeader>
      <div className={classes['tabs']}>
        <TimeTabs />
      </div>
      <div className={pageClasses['page']}>
        <ReportFilters view={view} today={today} />
        {isEmpty && <NothingYet />}
        {summary && !isEmpty && (
          <>
            <FiguresOf view={view} summary={summary} today={today} />
            <section ref={chart} className={pageClasses['card']} aria-labelledby="pas-a-pas">
              <h2 id="pas-a-pas">{t(`timeReport.chart.${view.step}`)}</h2>
              <p className={pageClasses['note']}>{t('timeReport.chartText')}</p>
              <Chart view={view} summary={summary} />
            </section>
            <div className={classes['pair']}>
              <ByCategory view={view} summary={summary} />
              <CostTable view={view} />
            </div>
          </>
        )}
      </div>
    </>
  )
}

function useSummary(view: ReportView, today: string) {
  const input = { ...filterOf(view), text: '', by: view.step, today }
  return useQuery(api.time.summary.queryOptions({ input, placeholderData: keepPreviousData }))
}

function useSentence({ from, to }: ReportView): string {
  const { t } = useTranslation()
  const locale = currentLanguage()
  return t('share.between', {
    from: formatDay(from, 'date', locale),
    to: formatDay(addDays(to, -1), 'date', locale),
  })
}

interface PartProps {
  view: ReportView
  summary: TimeSummary
}

/** The forecast is that of this calendar year, whatever the period shown. */
function FiguresOf({ view, summary, today }: PartProps & { today: string }) {
  const { from, last } = periodOf('year', today)
  const filter = filterOf({ ...view, from, to: addDays(last, 1) })
  const { data } = useQuery(
    api.time.summary.queryOptions({
      input: { ...filter, text: '', by: 'year', today },
      placeholderData: keepPreviousData,
    }),
  )
  const year = data ? { forecast: data.forecastSeconds, done: secondsOf(data), filter } : null
  return <ReportFigures summary={summary} view={view} year={year} />
}

function Chart({ view, summary }: PartProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { step } = view
  const pathOf = (startOn: string) =>
    timeListPath({ ...filterOf(view), ...stepSpan(startOn, step, view) })
  return (
    <>
      <ReportChart
        buckets={summary.buckets}
        step={step}
        onBucket={(startOn) => void navigate(pathOf(startOn))}
      />
      <SameFigures
        columns={[
          t(`timeReport.steps.${step}`),
          t('time.natures.facilitation'),
          t('time.natures.administrative'),
          t('timeReport.total'),
          t('timeReport.planned'),
        ]}
        rows={summary.buckets.map(({ startOn, total, plannedMinutes }) => ({
          key: startOn,
          name: stepName(startOn, step, t, currentLanguage()),
          opening: { to: pathOf(startOn) },
          cells: [
            hoursWords(total.facilitation),
            hoursWords(total.administrative),
            hoursWords(total.facilitation + total.administrative),
            plannedMinutes === null ? '—' : hoursWords(plannedMinutes * 60),
          ],
        }))}
      />
    </>
  )
}

function ByCategory({ view, summary }: PartProps) {
  const { t } = useTranslation()
  const nameOf = useCategoryName()
  const all = secondsOf(summary)
  return (
    <section className={pageClasses['card']} aria-labelledby="par-categorie">
      <h2 id="par-categorie">{t('timeReport.byCategory')}</h2>
      <MeasuredLines
        lines={summary.byCategory.map(({ category, seconds }) => ({
          key: category,
          name: nameOf(category),
          value: hoursWords(seconds),
          ratio: all === 0 ? 0 : seconds / all,
          opening: { to: timeListPath({ ...filterOf(view), category }) },
        }))}
      />
    </section>
  )
}

function NothingYet() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <EmptyState title={t('timeReport.emptyTitle')} text={t('timeReport.emptyText')}>
      <Button onClick={() => void navigate('/temps')}>{t('timeReport.toWeek')}</Button>
    </EmptyState>
  )
}

function secondsOf({ total }: TimeSummary): number {
  return total.facilitation + total.administrative
}
