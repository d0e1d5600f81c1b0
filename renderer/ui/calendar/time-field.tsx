import { TextInput } from '@mantine/core'
import { readTime } from './typed-time'

interface TimeFieldProps {
  label: string
  /** As typed; HH:MM once left. */
  value: string
  onChange: (value: string) => void
  error: string | null
}

/** An hour on 24 hours, typed as people do: 14:00, 14h30, 9. */
export function TimeField({ label, value, onChange, error }: TimeFieldProps) {
  return (
    <TextInput
      label={label}
      value={value}
      placeholder="14:00"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => onChange(readTime(value) ?? value)}
      error={error}
      autoComplete="off"
    />
  )
}
