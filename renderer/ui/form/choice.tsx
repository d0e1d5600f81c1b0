import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import classes from './form.module.css'

interface ChoiceProps {
  label: string
  value: string
  data: { value: string; label: string }[]
  onChange: (value: string) => void
}

/** One of a few answers, all in sight. */
export function Choice({ label, value, data, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className={classes['choice']}>
      <span id={id} className={classes['choiceLabel']}>
        {label}
      </span>
      <SegmentedControl aria-labelledby={id} value={value} data={data} onChange={onChange} />
    </div>
  )
}
