import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../../text/language'
import { languageName } from '../../../ui/resources/language-name'

interface LanguageFieldProps {
  label: string
  value: string
  onChange: (language: string) => void
}

/** Those a community in Europe reads most; any other comes with what is imported. */
const usual = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'ca', 'eu', 'br', 'oc', 'ar', 'pl', 'ro']

/** The language a resource is in. */
export function LanguageField({ label, value, onChange }: LanguageFieldProps) {
  const { t } = useTranslation()
  const codes = value === '' || usual.includes(value) ? usual : [value, ...usual]
  return (
    <Select
      label={label}
      placeholder={t('resources.levels.unknown')}
      value={value === '' ? null : value}
      data={codes.map((code) => ({ value: code, label: languageName(code, currentLanguage()) }))}
      onChange={(code) => onChange(code ?? '')}
      searchable
      clearable
    />
  )
}
