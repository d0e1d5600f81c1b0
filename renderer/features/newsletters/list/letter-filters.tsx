import { Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LetterState, LetterTemplate } from '../../../../preload/contract/letter-shapes'
import { api } from '../../../api/client'
import classes from './letters.module.css'

/** What the list is narrowed by; null lets every letter through. */
export interface ListFilter {
  text: string
  state: LetterState | null
  template: LetterTemplate | null
  year: number | null
}

export const everyLetter: ListFilter = { text: '', state: null, template: null, year: null }

interface LetterFiltersProps {
  filter: ListFilter
  onChange: (filter: ListFilter) => void
}

export function LetterFilters({ filter, onChange }: LetterFiltersProps) {
  const { t } = useTranslation()
  const facets = useQuery(api.newsletters.facets.queryOptions()).data
  const change = (changes: Partial<ListFilter>) => onChange({ ...filter, ...changes })
  const counted = (word: string, count: number) => t('common.counted', { value: word, count })
  const states = facets?.states ?? []
  return (
    <search className={classes['filters']} aria-label={t('letters.filters')}>
      <TextInput
        className={classes['search'] ?? ''}
        aria-label={t('letters.searchLabel')}
        placeholder={t('letters.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        maxLength={200}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <Select
        className={classes['select'] ?? ''}
        aria-label={t('letters.columns.state')}
        placeholder={t('letters.anyState')}
        data={LetterState.options.flatMap((value) => {
          const count = states.find((one) => one.value === value)?.count ?? 0
          return count === 0 && value !== filter.state
            ? []
            : [{ value, label: counted(t(`letters.states.${value}`), count) }]
        })}
        value={filter.state}
        onChange={(state) => change({ state: LetterState.nullable().parse(state) })}
        clearable
      />
      <Select
        className={classes['select'] ?? ''}
        aria-label={t('letters.columns.template')}
        placeholder={t('letters.anyTemplate')}
        data={(facets?.templates ?? []).map(({ value, count }) => ({
          value,
          label: counted(t(`letterStudio.templates.${value}`), count),
        }))}
        value={filter.template}
        onChange={(template) => change({ template: LetterTemplate.nullable().parse(template) })}
        clearable
      />
      <Select
        className={classes['select'] ?? ''}
        aria-label={t('letters.year')}
        placeholder={t('letters.anyYear')}
        data={(facets?.years ?? []).map(({ value, count }) => ({
          value: String(value),
          label: counted(String(value), count),
        }))}
        value={filter.year === null ? null : String(filter.year)}
        onChange={(year) => change({ year: year === null ? null : Number(year) })}
        clearable
      />
    </search>
  )
}
