import { useTranslation } from 'react-i18next'
import { Choice } from '../../../ui/form/choice'

const outcomes = ['held', 'moved', 'cancelled'] as const
export type Outcome = (typeof outcomes)[number]

interface OutcomeFieldProps {
  outcome: Outcome
  onChange: (outcome: Outcome) => void
}

/** What became of the session: only one that was held is closed. */
export function OutcomeField({ outcome, onChange }: OutcomeFieldProps) {
  const { t } = useTranslation()
  return (
    <Choice
      label={t('closing.outcome')}
      value={outcome}
      data={outcomes.map((value) => ({ value, label: t(`closing.outcomes.${value}`) }))}
      onChange={(value) => onChange(outcomes.find((one) => one === value) ?? 'held')}
    />
  )
}
