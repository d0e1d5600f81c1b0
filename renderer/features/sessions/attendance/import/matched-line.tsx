import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { MatchedAttendance } from '../../../../../preload/contract/attendance-shapes'
import classes from '../attendance.module.css'
import type { LineChoice } from './matched-choice'

interface MatchedLineProps {
  row: MatchedAttendance
  choice: LineChoice
  onChoose: (choice: LineChoice) => void
}

/** One line of what was read, and what is to become of it. */
export function MatchedLine({ row, choice, onChoose }: MatchedLineProps) {
  const { t } = useTranslation()
  const { name, email, candidates, minutes } = row
  const detail = [
    name === email ? '' : email,
    minutes === null ? '' : t('attendance.read.minutes', { count: minutes }),
  ]
  const people = candidates.map((one) => ({
    value: one.id,
    label: [one.name, one.organisation].filter((word) => word !== '').join(', '),
  }))
  return (
    <li className={classes['line']}>
      <span className={classes['lineWords']}>
        <span>{name}</span>
        <span className={classes['quiet']}>{detail.filter((word) => word !== '').join(', ')}</span>
      </span>
      <Select
        size="xs"
        aria-label={t('attendance.read.choice', { name })}
        value={typeof choice === 'string' ? choice : choice.personId}
        data={[
          ...people,
          { value: 'add', label: t('attendance.read.add') },
          { value: 'leave', label: t('attendance.read.leave') },
        ]}
        allowDeselect={false}
        onChange={(value) => {
          if (value === 'add' || value === 'leave') onChoose(value)
          else if (value !== null) onChoose({ personId: value })
        }}
      />
    </li>
  )
}
