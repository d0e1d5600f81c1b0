import { TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface NumberSettingProps {
  label: string
  hint: string
  /** What is counted, said after the number. */
  unit: string
  value: number
  min: number
  max: number
  onSave: (value: number) => void
  isDisabled: boolean
}

/** A whole number, saved on leaving the field or with Enter; what is no such number stays and is said. */
export function NumberSetting(props: NumberSettingProps) {
  const { label, hint, unit, value, min, max, onSave, isDisabled } = props
  const { t } = useTranslation()
  const [typed, setTyped] = useState(`${value}`)
  const read = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null
  const isRight = read !== null && read >= min && read <= max
  const save = (event?: FormEvent) => {
    event?.preventDefault()
    if (isRight && read !== value) onSave(read)
  }
  return (
    <form onSubmit={save} noValidate>
      <TextInput
        label={label}
        description={hint}
        inputMode="numeric"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => save()}
        error={!isRight && t('rhythm.settings.wholeNumber', { min, max })}
        rightSection={<span aria-hidden>{unit}</span>}
        rightSectionWidth={92}
        maxLength={4}
        disabled={isDisabled}
      />
    </form>
  )
}
