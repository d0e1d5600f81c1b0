import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PartialDate } from '../../../../preload/contract/resource-shapes'
import { currentLanguage } from '../../../text/language'
import { partialDateWords } from '../../../ui/resources/partial-date-words'
import { readPartialDate, typedPartialDate } from './typed-partial-date'

interface PartialDateFieldProps {
  label: string
  /** YYYY, YYYY-MM or YYYY-MM-DD, or what was typed while it is none. */
  value: string
  onChange: (value: string) => void
  error: string | null
}

/** A date as far as it is known: a year, a month or a day. What is none stays as it was typed. */
export function PartialDateField({ label, value, onChange, error }: PartialDateFieldProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const isDate = PartialDate.safeParse(value).success
  const type = (text: string) => {
    setTyped(text)
    onChange(readPartialDate(text) ?? text)
  }
  return (
    <TextInput
      label={label}
      description={isDate ? partialDateWords(value, currentLanguage()) : undefined}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      placeholder={t('resourceForm.form.partialDatePlaceholder')}
      value={typed ?? typedPartialDate(value)}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
      error={error}
      autoComplete="off"
    />
  )
}
