import { useTranslation } from 'react-i18next'
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts'
import type { Bucket } from '../../../../preload/contract/time-total-shapes'
import { currentLanguage } from '../../../text/language'
import { formatAmount } from '../../../text/numbers'
import { ChartFrame } from '../../../ui/chart/chart-frame'
import { ChartSaid } from '../../../ui/chart/chart-said'
import { tick } from '../../../ui/chart/tick'
import { hoursWords } from '../../../ui/time/hours-words'
import classes from './report-chart.module.css'
import { stepName, stepTick } from './step-words'
import type { Step } from './step-size'

interface ReportChartProps {
  buckets: readonly Bucket[]
  step: Step
  onBucket: (startOn: string) => void
}

/** The time of each day, week, month or year, by nature, against what was planned. */
export function ReportChart({ buckets, step, onBucket }: ReportChartProps) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const points = buckets.map(({ startOn, total, plannedMinutes }) => ({
    startOn,
    step,
    total,
    facilitation: total.facilitation / 3600,
    administrative: total.administrative / 3600,
    planned: plannedMinutes === null ? null : plannedMinutes / 60,
  }))
  const hasPlan = points.some(({ planned }) => planned !== null)
  return (
    <ChartFrame
      legend={
        <>
          <span className={classes['entry']} data-of="facilitation">
            {t('time.natures.facilitation')}
          </span>
          <span className={classes['entry']} data-of="administrative">
            {t('time.natures.administrative')}
          </span>
          {hasPlan && (
            <span className={classes['entry']} data-of="planned">
              {t('timeReport.planned')}
            </span>
          )}
        </>
      }
    >
      <ResponsiveContainer width="100%" height={260}>
        <ComposedChart
          data={points}
          margin={{ top: 18, right: 8, bottom: 0, left: 0 }}
          // The table below says the same to those who do not see it.
          accessibilityLayer={false}
          className={classes['chart'] ?? ''}
          onClick={({ activeLabel }) => {
            if (typeof activeLabel === 'string') onBucket(activeLabel)
          }}
        >
          <CartesianGrid vertical={false} stroke="var(--v-line)" strokeDasharray="4 4" />
          <XAxis
            dataKey="startOn"
            tickFormatter={(startOn: string) => stepTick(startOn, step, locale)}
            tick={tick}
            tickLine={false}
            axisLine={{ stroke: 'var(--v-line-strong)' }}
            interval="preserveStartEnd"
            minTickGap={12}
          />
          <YAxis
            tickFormatter={(hours: number) => `${formatAmount(hours, locale)}\u00A0h`}
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={56}
          />
          <Tooltip
            cursor={{ fill: 'var(--v-chip)', fillOpacity: 0.5 }}
            isAnimationActive={false}
            content={saidOf}
          />
          <Bar
            dataKey="facilitation"
            stackId="time"
            fill="var(--v-encre)"
            maxBarSize={34}
            isAnimationActive={false}
          />
          <Bar
            dataKey="administrative"
            stackId="time"
            fill="var(--v-encre)"
            fillOpacity={0.4}
            radius={[2, 2, 0, 0]}
            maxBarSize={34}
            isAnimationActive={false}
          />
          <Line
            dataKey="planned"
            type="step"
            stroke="var(--v-text)"
            strokeWidth={1.5}
            strokeDasharray="5 4"
            dot={points.length === 1 ? { r: 3, fill: 'var(--v-text)' } : false}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </ChartFrame>
  )
}

type Point = Pick<Bucket, 'startOn' | 'total'> & { step: Step; planned: number | null }

function saidOf({ active, payload }: TooltipContentProps) {
  const point = payload[0]?.payload as Point | undefined
  return active && point ? <Said point={point} /> : null
}

function Said({ point: { startOn, step, total, planned } }: { point: Point }) {
  const { t } = useTranslation()
  const lines: [string, string][] = [
    [t('time.natures.facilitation'), hoursWords(total.facilitation)],
    [t('time.natures.administrative'), hoursWords(total.administrative)],
    [t('timeReport.total'), hoursWords(total.facilitation + total.administrative)],
  ]
  if (planned !== null) lines.push([t('timeReport.planned'), hoursWords(planned * 3600)])
  return <ChartSaid title={stepName(startOn, step, t, currentLanguage())} lines={lines} />
}
