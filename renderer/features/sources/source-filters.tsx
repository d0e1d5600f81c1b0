import { Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Source, SourceRhythm } from '../../../preload/contract/sources'
import { useNames } from '../../ui/person/use-names'
import type { SourceFilter } from './select-sources'
import classes from './sources.module.css'

interface SourceFiltersProps {
  sources: readonly Source[]
  filter: SourceFilter
  onChange: (filter: SourceFilter) => void
}

export function SourceFilters({ sources, filter, onChange }: SourceFiltersProps) {
  const { t } = useTranslation()
  const owners = [...new Set(sources.flatMap(({ ownerId }) => ownerId ?? []))]
  const { nameOf } = useNames(owners)
  const change = (changes: Partial<SourceFilter>) => onChange({ ...filter, ...changes })
  return (
    <div className={classes['filters']} role="group" aria-label={t('sources.filters')}>
      <TextInput
        className={classes['search'] ?? ''}
        aria-label={t('sources.searchLabel')}
        placeholder={t('sources.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {owners.length > 0 && (
        <Select
          className={classes['select'] ?? ''}
          aria-label={t('sources.columns.owner')}
          placeholder={t('sources.anyOwner')}
          data={owners.map((value) => ({ value, label: nameOf(value) }))}
          value={filter.ownerId}
          onChange={(ownerId) => change({ ownerId })}
          clearable
        />
      )}
      <Select
        className={classes['select'] ?? ''}
        aria-label={t('sources.columns.rhythm')}
        placeholder={t('sources.anyRhythm')}
        data={SourceRhythm.options.map((value) => ({
          value,
          label: t(`sources.rhythms.${value}`),
        }))}
        value={filter.rhythm}
        onChange={(rhythm) => change({ rhythm: SourceRhythm.nullable().parse(rhythm) })}
        clearable
      />
      <Select
        className={classes['select'] ?? ''}
        aria-label={t('sources.state')}
        placeholder={t('sources.anyState')}
        data={[
          { value: 'followed', label: t('sources.followed') },
          { value: 'paused', label: t('sources.paused') },
        ]}
        value={filter.isPaused === null ? null : filter.isPaused ? 'paused' : 'followed'}
        onChange={(value) => change({ isPaused: value === null ? null : value === 'paused' })}
        clearable
      />
    </div>
  )
}
