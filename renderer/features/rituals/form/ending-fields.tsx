import { NumberInput, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { addMonths } from '../../../../preload/rules/local-day'
import type { Ending } from '../../../../preload/rules/recurrence'
import { LocalDate } from '../../../../preload/contract/shapes'
import { DateField } from '../../../ui/calendar/date-field'
import type { Issue } from './read-form'
import classes from './ritual-form.module.css'

const kinds = ['never', 'on', 'after'] as const
const usualCount = 10
const usualMonths = 12

interface EndingFieldsProps {
  ending: Ending
  startOn: string
  issue: Issue | undefined
  onChange: (ending: Ending) => void
}

/** Until when: never, a last day, or a number of times. */
export function EndingFields({ ending, startOn, issue, onChange }: EndingFieldsProps) {
  const { t } = useTranslation()
  const error = issue === undefined ? null : t(`rituals.issues.${issue}`)
  const setKind = (value: string | null) => {
    const kind = kinds.find((one) => one === value) ?? 'never'
    onChange(proposed(kind, startOn))
  }
  return (
    <div className={classes['pair']}>
      <Select
        label={t('rituals.repeat.ending')}
        value={ending.kind}
        data={kinds.map((value) => ({ value, label: t(`rituals.repeat.${value}`) }))}
        onChange={setKind}
        allowDeselect={false}
      />
      {ending.kind === 'on' && (
        <DateField
          label={t('rituals.repeat.endDay')}
          value={ending.day}
          onChange={(day) => onChange({ kind: 'on', day })}
          error={error}
        />
      )}
      {ending.kind === 'after' && (
        <NumberInput
          label={t('rituals.repeat.count')}
          value={ending.count || ''}
          min={1}
          max={999}
          onChange={(count) => onChange({ kind: 'after', count: Number(count) })}
          error={error}
        />
      )}
    </div>
  )
}

function proposed(kind: Ending['kind'], startOn: string): Ending {
  if (kind === 'after') return { kind, count: usualCount }
  if (kind === 'never') return { kind }
  const isDay = LocalDate.safeParse(startOn).success
  return { kind, day: isDay ? addMonths(startOn, usualMonths) : startOn }
}
