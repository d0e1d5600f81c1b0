import { NumberInput, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalDate } from '../../../../preload/contract/shapes'
import { daysWithin } from '../../../../preload/rules/linked-blocks/linked-settings'
import { addDays } from '../../../../preload/rules/local-day'
import { DateField } from '../../../ui/calendar/date-field'
import { useClock } from '../../../ui/calendar/use-clock'
import type { FieldsProps } from './setting-fields'

const ways = ['letter', 'days', 'date'] as const
type Way = (typeof ways)[number]

interface SinceFieldsProps extends FieldsProps {
  /** Thanks: those still to be given, or all. */
  withWhich?: boolean
}

/** Since when something is new to the readers. */
export function SinceFields({ settings, change, withWhich = false }: SinceFieldsProps) {
  const { t } = useTranslation()
  const { today } = useClock()
  const way = wayOf(settings)
  const [least, most] = daysWithin
  const choose = (next: string | null) => {
    if (next === 'days') change({ days: '30', since: '' })
    else if (next === 'date') change({ days: '', since: addDays(today, -30) })
    else change({ days: '', since: 'letter' })
  }
  return (
    <>
      <Select
        label={t('letterLinked.since')}
        allowDeselect={false}
        data={ways.map((value) => ({ value, label: t(`letterLinked.sinceWays.${value}`) }))}
        value={way}
        onChange={choose}
      />
      {way === 'days' && (
        <NumberInput
          label={t('letterLinked.sinceDays')}
          suffix={`\u00A0${t('letterLinked.daysUnit')}`}
          min={least}
          max={most}
          clampBehavior="blur"
          allowDecimal={false}
          value={settings['days'] ?? ''}
          onChange={(days) => change({ days: String(days) || '30' })}
        />
      )}
      {way === 'date' && (
        <DayField
          label={t('letterLinked.sinceDay')}
          value={settings['since'] ?? ''}
          onDay={(since) => change({ since })}
        />
      )}
      {withWhich && (
        <Select
          label={t('letterLinked.which')}
          allowDeselect={false}
          data={(['due', 'all'] as const).map((value) => ({
            value,
            label: t(`letterLinked.whichWays.${value}`),
          }))}
          value={settings['which'] === 'all' ? 'all' : 'due'}
          onChange={(which) => change({ which: which ?? 'due' })}
        />
      )}
      <p>{t('letterLinked.namedHint')}</p>
    </>
  )
}

function wayOf({ days, since }: FieldsProps['settings']): Way {
  if (days) return 'days'
  return LocalDate.safeParse(since).success ? 'date' : 'letter'
}

interface DayFieldProps {
  label: string
  value: string
  onDay: (day: string) => void
}

/** A day that counts once it is one. */
export function DayField({ label, value, onDay }: DayFieldProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const isDay = LocalDate.safeParse(typed ?? value).success
  return (
    <DateField
      label={label}
      value={typed ?? value}
      error={typed !== null && !isDay ? t('letterLinked.notADay') : null}
      onChange={(next) => {
        const isNextDay = LocalDate.safeParse(next).success
        setTyped(isNextDay ? null : next)
        if (isNextDay) onDay(next)
      }}
    />
  )
}
