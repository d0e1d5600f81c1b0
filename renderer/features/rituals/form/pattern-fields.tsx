import { Chip, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { weekdays } from '../../../../preload/rules/local-day'
import { inWeekOrder, positions, type Recurrence } from '../../../../preload/rules/recurrence'
import { currentLanguage } from '../../../text/language'
import { nameOfMonth, nameOfWeekday } from '../../../text/recurrence/names'
import type { Issues } from './read-form'
import classes from './ritual-form.module.css'

const positionNames = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '-1': 'last',
} as const
const shortestMonth = 28

export interface PatternProps {
  recurrence: Recurrence
  issues: Issues
  onChange: (changes: Partial<Recurrence>) => void
}

/** Which days of its period: weekdays, a date, the nth weekday, a day of the year. */
export function PatternFields({ recurrence, issues, onChange }: PatternProps) {
  const { t } = useTranslation()
  switch (recurrence.frequency) {
    case 'daily':
      return null
    case 'weekly':
      return (
        <WeekdayChips
          chosen={recurrence.weekdays}
          error={issues.weekdays && t(`rituals.issues.${issues.weekdays}`)}
          onChange={(chosen) => onChange({ weekdays: chosen })}
        />
      )
    case 'monthlyByDate':
      return (
        <div className={classes['sentence']}>
          <span aria-hidden>{t('rituals.repeat.the')}</span>
          <DayOfMonth recurrence={recurrence} onChange={onChange} hasLast />
          <span aria-hidden>{t('rituals.repeat.ofMonth')}</span>
          {recurrence.day > shortestMonth && (
            <span className={classes['quiet']}>{t('rituals.repeat.skipped')}</span>
          )}
        </div>
      )
    case 'monthlyByWeekday':
      return (
        <div className={classes['sentence']}>
          <span aria-hidden>{t('rituals.repeat.the')}</span>
          <RankedWeekday recurrence={recurrence} onChange={onChange} />
          <span aria-hidden>{t('rituals.repeat.ofMonth')}</span>
        </div>
      )
    case 'yearlyByDate':
      return (
        <div className={classes['sentence']}>
          <span aria-hidden>{t('rituals.repeat.the')}</span>
          <DayOfMonth recurrence={recurrence} onChange={onChange} hasLast={false} />
          <MonthOfYear month={recurrence.month} onChange={onChange} />
        </div>
      )
    case 'yearlyByWeekday':
      return (
        <div className={classes['sentence']}>
          <span aria-hidden>{t('rituals.repeat.the')}</span>
          <RankedWeekday recurrence={recurrence} onChange={onChange} />
          <MonthOfYear month={recurrence.month} onChange={onChange} />
        </div>
      )
  }
}

interface WeekdayChipsProps {
  chosen: readonly string[]
  error: string | undefined
  onChange: (chosen: (typeof weekdays)[number][]) => void
}

function WeekdayChips({ chosen, error, onChange }: WeekdayChipsProps) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  return (
    <fieldset className={classes['weekdays']}>
      <legend className="visually-hidden">{t('rituals.repeat.weekdays')}</legend>
      <Chip.Group
        multiple
        value={[...chosen]}
        onChange={(values: string[]) =>
          onChange(inWeekOrder(weekdays.filter((day) => values.includes(day))))
        }
      >
        {weekdays.map((day) => (
          <Chip
            key={day}
            value={day}
            size="sm"
            radius="sm"
            classNames={{ label: classes['weekday'] ?? '' }}
            aria-label={nameOfWeekday(day, locale)}
          >
            {nameOfWeekday(day, locale).slice(0, 3)}
          </Chip>
        ))}
      </Chip.Group>
      {error !== undefined && (
        <p className={classes['issue']} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}

type ChangeFields = (changes: Partial<Recurrence>) => void

function DayOfMonth(props: {
  recurrence: Extract<Recurrence, { day: number }>
  onChange: ChangeFields
  hasLast: boolean
}) {
  const { t } = useTranslation()
  const dates = Array.from({ length: 31 }, (_, index) => ({
    value: String(index + 1),
    label: index === 0 && currentLanguage() === 'fr' ? '1er' : String(index + 1),
  }))
  const last = { value: '-1', label: t('rituals.repeat.lastDay') }
  return (
    <Select
      aria-label={t('rituals.repeat.dayOfMonth')}
      w={props.hasLast ? 132 : 84}
      value={String(props.recurrence.day)}
      data={props.hasLast ? [...dates, last] : dates}
      allowDeselect={false}
      onChange={(value) => props.onChange({ day: Number(value) })}
    />
  )
}

function RankedWeekday(props: {
  recurrence: Extract<Recurrence, { position: number }>
  onChange: ChangeFields
}) {
  const { t } = useTranslation()
  const { recurrence, onChange } = props
  return (
    <>
      <Select
        aria-label={t('rituals.repeat.position')}
        w={104}
        value={String(recurrence.position)}
        data={positions.map((one) => ({
          value: String(one),
          label: t(`rituals.repeat.positions.${positionNames[`${one}`]}`),
        }))}
        allowDeselect={false}
        onChange={(value) => onChange({ position: Number(value) } as Partial<Recurrence>)}
      />
      <Select
        aria-label={t('rituals.repeat.weekday')}
        w={124}
        value={recurrence.weekday}
        data={weekdays.map((value) => ({ value, label: nameOfWeekday(value, currentLanguage()) }))}
        allowDeselect={false}
        onChange={(value) => onChange({ weekday: value } as Partial<Recurrence>)}
      />
    </>
  )
}

function MonthOfYear({ month, onChange }: { month: number; onChange: ChangeFields }) {
  const { t } = useTranslation()
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: nameOfMonth(index + 1, currentLanguage()),
  }))
  return (
    <Select
      aria-label={t('rituals.repeat.month')}
      w={130}
      value={String(month)}
      data={months}
      allowDeselect={false}
      onChange={(value) => onChange({ month: Number(value) })}
    />
  )
}
