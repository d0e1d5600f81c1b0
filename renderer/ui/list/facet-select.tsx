import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The engine takes an empty value for those of whom nothing is known; a list cannot. */
const unknown = '\u0000'

interface FacetSelectProps {
  label: string
  placeholder: string
  values: readonly { value: string; count: number }[]
  value: string | undefined
  onChange: (value: string | undefined) => void
  /** The word for a value that is a code or an id. */
  wordOf?: (value: string) => string
}

/** One of many values, found by typing, each with how many records have it. */
export function FacetSelect(props: FacetSelectProps) {
  const { label, placeholder, values, value, onChange, wordOf = (word) => word } = props
  const { t } = useTranslation()
  const data = values.map((one) => ({
    value: one.value === '' ? unknown : one.value,
    label: t('common.counted', {
      value: one.value === '' ? t('common.notSaid') : wordOf(one.value),
      count: one.count,
    }),
  }))
  return (
    <Select
      label={label}
      placeholder={placeholder}
      data={data}
      value={value === '' ? unknown : (value ?? null)}
      onChange={(chosen) => onChange(chosen === unknown ? '' : (chosen ?? undefined))}
      limit={100}
      searchable
      clearable
    />
  )
}
