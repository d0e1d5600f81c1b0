import { Button } from '@mantine/core'
import { IconDownload, IconPhoto, IconTarget } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Share, ShareTarget } from '../../../preload/contract/share'
import { addDays } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { currentLanguage } from '../../text/language'
import { useClock } from '../../ui/calendar/use-clock'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import classes from '../../ui/chart/chart-page.module.css'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { useModeWords } from '../../ui/use-mode-words'
import { MonthTable } from './month-table'
import { ShareBreakdown, useSliceWord } from './share-breakdown'
import { ShareChart } from './share-chart'
import { ShareFigures } from './share-figures'
import { ShareFilters } from './share-filters'
import { ShareRows } from './share-rows'
import { shareSentence } from './share-sentence'
import { isWithin, type Slice } from './slice'
import { TargetDialog } from './target-dialog'
import { useShareExports } from './use-share-exports'
import { type ShareView, useShareView } from './use-share-view'

/** The share in person: three figures, the chart and its forecast, the breakdown, the rows behind. */
export function SharePage() {
  const { t } = useTranslation()
  const words = useModeWords()
  const { today } = useClock()
  const targets = useQuery(api.share.targets.queryOptions())
  if (!targets.data) return <PageHeader title={t(`share.title.${words}`)} />
  return <LoadedPage today={today} targets={targets.data} />
}

function LoadedPage({ today, targets }: { today: string; targets: readonly ShareTarget[] }) {
  const { t } = useTranslation()
  const words = useModeWords()
  const view = useShareView(today, targets)
  const { filter, measure } = view
  const share = useQuery(
    api.share.compute.queryOptions({ input: filter, placeholderData: keepPreviousData }),
  )
  const { data } = share
  const title = t(`share.title.${words}`)
  if (!data) return <PageHeader title={title} />
  const said = {
    share: data,
    measure: data.target?.measure ?? measure,
    to: filter.to,
    today,
    words,
  }
  return (
    <FilledPage
      {...{ title, view, today, targets }}
      share={data}
      sentence={shareSentence(said, t, currentLanguage())}
    />
  )
}

interface FilledPageProps {
  title: string
  sentence: string
  share: Share
  view: ShareView
  today: string
  targets: readonly ShareTarget[]
}

function FilledPage({ title, sentence, share, view, today, targets }: FilledPageProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const [slice, setSlice] = useState<Slice | null>(null)
  const [isAiming, setAiming] = useState(false)
  const chart = useRef<HTMLDivElement>(null)
  const { filter, measure, change } = view
  const exports = useShareExports(filter)
  const hasNone = share.forecast.sessions.total === 0
  return (
    <>
      <PageHeader title={title} sentence={sentence}>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void exports.saveCsv()}
        >
          {t('share.exportCsv')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPhoto size={16} aria-hidden />}
          disabled={hasNone}
          onClick={() => void exports.savePng(chart.current, title, sentence)}
        >
          {t('share.exportPng')}
        </Button>
        {!isReadOnly && (
          <Button
            leftSection={<IconTarget size={16} aria-hidden />}
            onClick={() => setAiming(true)}
          >
            {share.target ? t('share.changeTarget') : t('share.setTarget')}
          </Button>
        )}
      </PageHeader>
      <div className={classes['page']}>
        <ShareFilters {...{ view, today, targets }} />
        {hasNone ? (
          <NothingYet />
        ) : (
          <>
            <ShareFigures
              share={share}
              measure={measure}
              onMeasure={(mesure) => change({ mesure })}
            />
            {share.uncountedSessions > 0 && measure === 'attendances' && (
              <p className={classes['note']}>
                {t('share.uncounted', { count: share.uncountedSessions })}
              </p>
            )}
            <section ref={chart} className={classes['card']} aria-labelledby="mois-par-mois">
              <h2 id="mois-par-mois">{t('share.chart')}</h2>
              <p className={classes['note']}>{t('share.chartText')}</p>
              <ShareChart
                {...{ share, measure, today }}
                height={260}
                onMonth={(value) => setSlice({ by: 'month', value })}
              />
              <MonthTable
                {...{ share, measure, slice }}
                onMonth={(value) => setSlice({ by: 'month', value })}
              />
            </section>
            <ShareBreakdown {...{ share, measure, slice }} onSlice={setSlice} />
            <Behind {...{ view, slice }} onAll={() => setSlice(null)} />
          </>
        )}
      </div>
      <TargetDialog
        key={share.target?.id ?? 'new'}
        target={share.target}
        initial={targetForm(share.target, view)}
        isOpen={isAiming}
        onClose={() => setAiming(false)}
      />
    </>
  )
}

interface BehindProps {
  view: ShareView
  slice: Slice | null
  onAll: () => void
}

/** The rows behind what was chosen. */
function Behind({ view, slice, onAll }: BehindProps) {
  const { t } = useTranslation()
  const word = useSliceWord()
  const rows = useQuery(api.share.rows.queryOptions({ input: view.filter }))
  const shown = (rows.data ?? []).filter((row) => isWithin(row, slice))
  return (
    <section className={classes['card']} aria-labelledby="lignes" aria-live="polite">
      <div className={classes['heading']}>
        <h2 id="lignes">
          {slice === null ? t('share.rows') : t('share.rowsOf', { slice: word(slice) })}
        </h2>
        {slice !== null && (
          <Button variant="subtle" size="xs" onClick={onAll}>
            {t('share.allRows')}
          </Button>
        )}
      </div>
      <ShareRows key={JSON.stringify([view.filter, slice])} rows={shown} measure={view.measure} />
    </section>
  )
}

function NothingYet() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <EmptyState title={t('share.emptyTitle')} text={t('share.emptyText')}>
      <Button onClick={() => void navigate('/seances')}>{t('share.toSessions')}</Button>
    </EmptyState>
  )
}

function targetForm(target: ShareTarget | null, { filter, measure }: ShareView) {
  const {
    ritualId = null,
    territory = null,
    from,
    to,
  } = target ? { ...filter, ritualId: target.ritualId, territory: target.territory } : filter
  const whose = ritualId !== null ? 'ritual' : territory !== null ? 'territory' : 'community'
  return {
    whose,
    ritualId,
    territory,
    measure: target?.measure ?? measure,
    percent: target?.percent ?? 40,
    fromOn: target?.fromOn ?? from,
    toOn: target?.toOn ?? addDays(to, -1),
  } as const
}
