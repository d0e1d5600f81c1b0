import { TagsInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { folded } from '../../../../preload/rules/folded'
import { api } from '../../../api/client'
import classes from './resource-form.module.css'

interface TagsFieldProps {
  label?: string
  value: readonly string[]
  onChange: (tags: string[]) => void
  error?: string | null
}

const maxName = 80

/** Tags, completed as they are typed; case and accents do not make another one. */
export function TagsField({ label, value, onChange, error }: TagsFieldProps) {
  const { t } = useTranslation()
  const tags = useQuery(api.tags.list.queryOptions()).data ?? []
  const known = new Map(tags.map(({ name }) => [folded(name), name]))
  const change = (names: string[]) => {
    const distinct = new Map(
      names
        .map((name) => name.trim().slice(0, maxName))
        .filter((name) => name !== '')
        .map((name) => [folded(name), known.get(folded(name)) ?? name]),
    )
    onChange([...distinct.values()])
  }
  return (
    <TagsInput
      {...(label === undefined ? { 'aria-label': t('resourceForm.fields.tags') } : { label })}
      placeholder={value.length === 0 ? t('resourceForm.form.tagPlaceholder') : ''}
      data={tags.map(({ name }) => name)}
      filter={({ options, search, limit }) =>
        options
          .filter((option) => 'value' in option && folded(option.label).includes(folded(search)))
          .slice(0, limit)
      }
      limit={12}
      classNames={{ inputField: classes['short'] ?? '' }}
      value={[...value]}
      onChange={change}
      splitChars={[',', ';']}
      error={error}
      acceptValueOnBlur
    />
  )
}
