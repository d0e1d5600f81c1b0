import { Autocomplete } from '@mantine/core'
import { formatDuration } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { readDuration } from './typed-time'

const usualMinutes = [10, 15, 20, 30, 45, 60, 90, 120, 180, 210, 420]
const usualDays = [1, 2, 3, 5].map((days) => days * 1440)

interface DurationFieldProps {
  label: string
  /** As typed; « 1 h 30 » once left. */
  value: string
  onChange: (value: string) => void
  /** All-day events last whole days. */
  isInDays: boolean
  error: string | null
}

/** A length, typed as people do or chosen among the usual ones. */
export function DurationField({ label, value, onChange, isInDays, error }: DurationFieldProps) {
  const locale = currentLanguage()
  const usual = (isInDays ? usualDays : usualMinutes).map((each) => formatDuration(each, locale))
  const normalise = () => {
    const minutes = readDuration(value)
    if (minutes !== null) onChange(formatDuration(minutes, locale))
  }
  return (
    <Autocomplete
      size="sm"
      label={label}
      value={value}
      data={usual}
      // Every usual length stays on offer: one changes it by choosing another.
      filter={({ options }) => options}
      onChange={onChange}
      onBlur={normalise}
      error={error}
      autoComplete="off"
    />
  )
}
