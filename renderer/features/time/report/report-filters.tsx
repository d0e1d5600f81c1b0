import { SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays } from '../../../../preload/rules/local-day'
import { DayChoice } from '../../../ui/chart/day-choice'
import { periodOf } from '../../../ui/chart/named-period'
import { useAnimators } from '../../../ui/time/use-animators'
import classes from './report-page.module.css'
import { isReadable, type Step, steps } from './step-size'
import type { ReportView } from './use-report-view'

const names = ['week', 'month', 'year', 'school', 'last'] as const
const everybody = 'all'

/** Over which days, whose time, and cut in what. */
export function ReportFilters({ view, today }: { view: ReportView; today: string }) {
  const { t } = useTranslation()
  const { people, ownId } = useAnimators()
  const { personId, step, from, to, change } = view
  const who = (people ?? []).map(({ id, name }) => ({
    value: id,
    label: id === ownId ? t('timeReport.me', { name }) : name,
  }))
  return (
    <search className={classes['filters']}>
      <PeriodFields view={view} today={today} />
      <Select
        w={210}
        label={t('timeReport.who')}
        value={personId ?? everybody}
        allowDeselect={false}
        data={[{ value: everybody, label: t('timeReport.everybody') }, ...who]}
        onChange={(value) => change({ qui: value === everybody || value === null ? '' : value })}
      />
      <div>
        <span className={classes['label']} aria-hidden>
          {t('timeReport.by')}
        </span>
        <SegmentedControl
          aria-label={t('timeReport.by')}
          value={step}
          data={steps.map((value) => ({
            value,
            label: t(`timeReport.steps.${value}`),
            disabled: !isReadable(value, from, to),
          }))}
          onChange={(value: Step) => change({ par: value })}
        />
      </div>
    </search>
  )
}

function PeriodFields({ view, today }: { view: ReportView; today: string }) {
  const { t } = useTranslation()
  const { from, to, change } = view
  const last = addDays(to, -1)
  const known = names.map((name) => ({ name, ...periodOf(name, today) }))
  const current = known.find((one) => one.from === from && one.last === last)
  const [isFree, setFree] = useState(false)
  const chosen = isFree ? 'free' : (current?.name ?? 'free')
  const choose = (name: string | null) => {
    const period = known.find((one) => one.name === name)
    setFree(period === undefined)
    // Another period reads best in other steps.
    if (period) change({ du: period.from, au: period.last, par: '' })
  }
  return (
    <>
      <Select
        w={190}
        label={t('share.period')}
        value={chosen}
        allowDeselect={false}
        data={[...names, 'free' as const].map((name) => ({
          value: name,
          label: t(`timeReport.periods.${name}`),
        }))}
        onChange={choose}
      />
      {chosen === 'free' && (
        <>
          <DayChoice label={t('share.from')} day={from} onDay={(du) => change({ du })} />
          <DayChoice label={t('share.to')} day={last} onDay={(au) => change({ au })} />
        </>
      )}
    </>
  )
}
