import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalDate } from '../../../preload/contract/shapes'
import { DateField } from '../calendar/date-field'
import classes from './day-choice.module.css'

interface DayChoiceProps {
  label: string
  day: string
  onDay: (day: string) => void
}

/** Takes a day as soon as one is typed; what is none yet stays in the field. */
export function DayChoice({ label, day, onDay }: DayChoiceProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? day
  const isDay = LocalDate.safeParse(shown).success
  return (
    <div className={classes['day']}>
      <DateField
        label={label}
        value={shown}
        error={isDay ? null : t('share.dialog.badDay')}
        onChange={(value) => {
          const isWhole = LocalDate.safeParse(value).success
          setTyped(isWhole ? null : value)
          if (isWhole) onDay(value)
        }}
      />
    </div>
  )
}
