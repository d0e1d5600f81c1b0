import { NumberInput, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LocalDate } from '../../../../preload/contract/shapes'
import { type Frequency, patternOn, type Recurrence } from '../../../../preload/rules/recurrence'
import { useClock } from '../../../ui/calendar/use-clock'
import { EndingFields } from './ending-fields'
import { KeptRule } from './kept-rule'
import { PatternFields, type PatternProps } from './pattern-fields'
import type { Issues } from './read-form'
import classes from './ritual-form.module.css'
import type { RitualForm } from './ritual-form'

const rhythms = [
  'once',
  'daily',
  'weekly',
  'monthlyByWeekday',
  'monthlyByDate',
  'yearlyByDate',
  'yearlyByWeekday',
] as const
const units = {
  daily: 'day',
  weekly: 'week',
  monthlyByWeekday: 'month',
  monthlyByDate: 'month',
  yearlyByDate: 'year',
  yearlyByWeekday: 'year',
} as const

interface RecurrenceBuilderProps {
  form: RitualForm
  issues: Issues
  onChange: (changes: Partial<RitualForm>) => void
}

/** How often a ritual comes back, in the words one would say it with. */
export function RecurrenceBuilder({ form, issues, onChange }: RecurrenceBuilderProps) {
  const { t } = useTranslation()
  const { recurrence, keptRule, startOn } = form
  const { today } = useClock()
  const day = LocalDate.safeParse(startOn).success ? startOn : today
  if (keptRule !== null) {
    return (
      <KeptRule
        rule={keptRule}
        startOn={day}
        proposed={() => withFrequency(null, 'weekly', day)}
        onReplace={(replaced) => onChange({ keptRule: null, recurrence: replaced })}
      />
    )
  }
  const setRhythm = (value: string | null) => {
    const frequency = rhythms.find((one) => one === value) ?? 'once'
    onChange({
      recurrence: frequency === 'once' ? null : withFrequency(recurrence, frequency, day),
    })
  }
  const setRecurrence = (changes: Partial<Recurrence>) => {
    if (recurrence) onChange({ recurrence: { ...recurrence, ...changes } as Recurrence })
  }
  return (
    <div className={classes['group']}>
      <Select
        label={t('rituals.repeat.label')}
        value={recurrence?.frequency ?? 'once'}
        data={rhythms.map((value) => ({ value, label: t(`rituals.repeat.${value}`) }))}
        onChange={setRhythm}
        allowDeselect={false}
        error={issues.rrule && t(`rituals.issues.${issues.rrule}`)}
      />
      {recurrence && (
        <>
          <Interval recurrence={recurrence} issues={issues} onChange={setRecurrence} />
          <PatternFields recurrence={recurrence} issues={issues} onChange={setRecurrence} />
          <EndingFields
            ending={recurrence.ending}
            startOn={startOn}
            issue={issues.ending}
            onChange={(ending) => setRecurrence({ ending })}
          />
        </>
      )}
    </div>
  )
}

/** What was said of interval and end holds for the new rhythm too. */
function withFrequency(
  recurrence: Recurrence | null,
  frequency: Frequency,
  day: string,
): Recurrence {
  const pattern = patternOn(frequency, day)
  const { interval, ending } = recurrence ?? { interval: 1, ending: { kind: 'never' } as const }
  return { ...pattern, interval, ending }
}

function Interval({ recurrence, issues, onChange }: PatternProps) {
  const { t } = useTranslation()
  const { frequency, interval } = recurrence
  const isWeekly = frequency === 'weekly'
  return (
    <div className={classes['sentence']}>
      <span aria-hidden>
        {isWeekly ? t('rituals.repeat.every') : t('rituals.repeat.everyMasculine')}
      </span>
      <NumberInput
        aria-label={t('rituals.repeat.interval')}
        value={interval || ''}
        min={1}
        max={99}
        w={72}
        onChange={(value) => onChange({ interval: Number(value) })}
        error={issues.interval && t(`rituals.issues.${issues.interval}`)}
      />
      <span aria-hidden>
        {t(`rituals.repeat.units.${units[frequency]}`, { count: interval || 1 })}
      </span>
    </div>
  )
}
