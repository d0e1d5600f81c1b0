import { useTranslation } from 'react-i18next'
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts'
import type { Share, ShareMeasure } from '../../../preload/contract/share'
import { formatDay } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { formatRatio } from '../../text/numbers'
import { ChartFrame } from '../../ui/chart/chart-frame'
import { ChartSaid } from '../../ui/chart/chart-said'
import { tick } from '../../ui/chart/tick'
import { type ChartPoint, chartPoints } from './chart-points'
import classes from './share-chart.module.css'

interface ShareChartProps {
  share: Share
  measure: ShareMeasure
  today: string
  height: number
  /** Chooses a month; absent where there is nothing to open. */
  onMonth?: (month: string) => void
}

/** The share since the beginning of the period, month by month, against its target. */
export function ShareChart({ share, measure, today, height, onMonth }: ShareChartProps) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const points = chartPoints(share.months, measure, today)
  const percent = (value: number) => formatRatio(value / 100, locale)
  const target = share.target?.measure === measure ? share.target.percent : null
  return (
    <ChartFrame
      legend={
        <>
          <span className={classes['entry']} data-line="held">
            {t('share.lineHeld')}
          </span>
          <span className={classes['entry']} data-line="forecast">
            {t('share.lineForecast')}
          </span>
          <span className={classes['entry']} data-line="month">
            {t('share.barMonth')}
          </span>
          {target !== null && (
            <span className={classes['entry']} data-line="target">
              {t('share.target', { aim: percent(target) })}
            </span>
          )}
        </>
      }
    >
      <ResponsiveContainer width="100%" height={height}>
        <ComposedChart
          data={points}
          margin={{ top: 18, right: 8, bottom: 0, left: 0 }}
          // The table below says the same to those who do not see it.
          accessibilityLayer={false}
          onClick={({ activeLabel }) => {
            if (typeof activeLabel === 'string') onMonth?.(activeLabel)
          }}
        >
          <CartesianGrid vertical={false} stroke="var(--v-line)" strokeDasharray="4 4" />
          <XAxis
            dataKey="month"
            tickFormatter={(month: string) => shortMonth(month)}
            tick={tick}
            tickLine={false}
            axisLine={{ stroke: 'var(--v-line-strong)' }}
            interval="preserveStartEnd"
            minTickGap={10}
          />
          <YAxis
            domain={[0, 100]}
            ticks={[0, 25, 50, 75, 100]}
            tickFormatter={percent}
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={48}
          />
          <Tooltip
            cursor={{ fill: 'var(--v-chip)', fillOpacity: 0.5 }}
            isAnimationActive={false}
            content={saidOf}
          />
          <Bar
            dataKey="ofMonth"
            fill="var(--v-encre)"
            fillOpacity={0.16}
            radius={[2, 2, 0, 0]}
            maxBarSize={22}
            isAnimationActive={false}
          />
          {target !== null && <ReferenceLine y={target} stroke="var(--v-text)" strokeWidth={1.5} />}
          <Line
            dataKey="forecast"
            stroke="var(--v-encre)"
            strokeWidth={2}
            strokeDasharray="5 4"
            dot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="held"
            stroke="var(--v-encre)"
            strokeWidth={2.5}
            dot={{ r: 2.5, fill: 'var(--v-encre)' }}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </ChartFrame>
  )
}

/** « janv. »; the year as well where one begins. */
function shortMonth(month: string): string {
  const [, , name = month] = formatDay(`${month}-01`, 'short', currentLanguage()).split(' ')
  return month.endsWith('-01') ? `${name} ${month.slice(0, 4)}` : name
}

function saidOf({ active, payload }: TooltipContentProps) {
  const point = payload[0]?.payload as ChartPoint | undefined
  return active && point ? <Said point={point} /> : null
}

function Said({ point }: { point: ChartPoint }) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const lines = [
    ['lineHeld', point.held],
    ['lineForecast', point.forecast],
    ['barMonth', point.ofMonth],
  ] as const
  return (
    <ChartSaid
      title={formatDay(`${point.month}-01`, 'month', locale)}
      lines={lines
        .filter(([, value]) => value !== null)
        .map(([name, value]) => [t(`share.${name}`), formatRatio((value ?? 0) / 100, locale)])}
    />
  )
}
