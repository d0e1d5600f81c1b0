import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShareTarget } from '../../../preload/contract/share'
import { SessionKind } from '../../../preload/contract/session-shapes'
import { addDays } from '../../../preload/rules/local-day'
import { api } from '../../api/client'
import { DayChoice } from '../../ui/chart/day-choice'
import { periodOf } from '../../ui/chart/named-period'
import { defaultPeriod } from './period'
import classes from './share-filters.module.css'
import type { ShareView } from './use-share-view'

interface ShareFiltersProps {
  view: ShareView
  today: string
  targets: readonly ShareTarget[]
}

/** Over which days, and of which sessions, the share is computed. */
export function ShareFilters({ view, today, targets }: ShareFiltersProps) {
  const { t } = useTranslation()
  const { filter, change } = view
  const rituals = useQuery(api.rituals.list.queryOptions())
  const facets = useQuery(api.sessions.facets.queryOptions())
  const titles = (rituals.data ?? []).map(({ id, title }) => ({ value: id, label: title }))
  const named = (values: readonly { value: string }[] | undefined) =>
    (values ?? []).map(({ value }) => value).filter((value) => value !== '')
  const kinds = SessionKind.options.map((value) => ({ value, label: t(`share.kinds.${value}`) }))
  return (
    <search className={classes['filters']}>
      <PeriodFields {...{ view, today, targets }} />
      <Choice
        label={t('share.ritual')}
        any={t('share.anyRitual')}
        value={filter.ritualId ?? null}
        data={titles}
        onChange={(value) => change({ rituel: value, territoire: '' })}
      />
      <Choice
        label={t('share.territory')}
        any={t('share.anyTerritory')}
        value={filter.territory ?? null}
        data={named(facets.data?.territories)}
        onChange={(value) => change({ territoire: value, rituel: '' })}
      />
      <Choice
        label={t('share.theme')}
        any={t('share.anyTheme')}
        value={filter.theme ?? null}
        data={named(facets.data?.themes)}
        onChange={(value) => change({ theme: value })}
      />
      <Choice
        label={t('share.kind')}
        any={t('share.anyKind')}
        value={filter.kind ?? null}
        data={kinds}
        onChange={(value) => change({ type: value })}
      />
    </search>
  )
}

interface ChoiceProps {
  label: string
  /** What an empty choice means. */
  any: string
  value: string | null
  data: (string | { value: string; label: string })[]
  /** Empty lets everything through. */
  onChange: (value: string) => void
}

function Choice({ label, any, value, data, onChange }: ChoiceProps) {
  return (
    <Select
      w={172}
      label={label}
      placeholder={any}
      value={value}
      data={data}
      searchable={data.length > 8}
      clearable
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  )
}

const names = ['year', 'school', 'last'] as const

/** A period people think in, or any two days. */
function PeriodFields({ view, today, targets }: ShareFiltersProps) {
  const { t } = useTranslation()
  const { filter, change } = view
  const last = addDays(filter.to, -1)
  const known = [
    { name: 'target' as const, ...defaultPeriod(today, targets) },
    ...names.map((name) => ({ name, ...periodOf(name, today) })),
  ]
  const hasTarget = targets.length > 0
  const offered = hasTarget ? known : known.slice(1)
  const current = offered.find((one) => one.from === filter.from && one.last === last)
  const [isFree, setFree] = useState(false)
  const chosen = isFree ? 'free' : (current?.name ?? 'free')
  const choose = (name: string | null) => {
    const period = offered.find((one) => one.name === name)
    setFree(period === undefined)
    if (period) change({ du: period.from, au: period.last })
  }
  return (
    <>
      <Select
        w={190}
        label={t('share.period')}
        value={chosen}
        allowDeselect={false}
        data={[...offered.map(({ name }) => name), 'free' as const].map((name) => ({
          value: name,
          label: t(`share.periods.${name}`),
        }))}
        onChange={choose}
      />
      {chosen === 'free' && (
        <>
          <DayChoice label={t('share.from')} day={filter.from} onDay={(du) => change({ du })} />
          <DayChoice label={t('share.to')} day={last} onDay={(au) => change({ au })} />
        </>
      )}
    </>
  )
}
