import { Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Mode, Scope } from '../../../../preload/contract/rituals'
import { useModeWord } from '../../../ui/mode-label'
import classes from './all-rituals.module.css'
import type { RitualFilter } from './filter-rituals'

interface FilterBarProps {
  filter: RitualFilter
  onChange: (filter: RitualFilter) => void
}

/** Words, mode and scope to narrow the list by. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const { t } = useTranslation()
  const modeWord = useModeWord()
  return (
    <search className={classes['filters']} aria-label={t('rituals.list.filters')}>
      <TextInput
        className={classes['search'] ?? ''}
        aria-label={t('rituals.list.filter')}
        placeholder={t('rituals.list.filter')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      <Select
        w={150}
        aria-label={t('rituals.list.columnMode')}
        placeholder={t('rituals.list.anyMode')}
        value={filter.mode}
        data={Mode.options.map((value) => ({ value, label: modeWord(value) }))}
        clearable
        onChange={(mode) => onChange({ ...filter, mode: Mode.nullable().parse(mode) })}
      />
      <Select
        w={150}
        aria-label={t('rituals.list.columnScope')}
        placeholder={t('rituals.list.anyScope')}
        value={filter.scope}
        data={Scope.options.map((value) => ({ value, label: t(`common.${value}`) }))}
        clearable
        onChange={(scope) => onChange({ ...filter, scope: Scope.nullable().parse(scope) })}
      />
    </search>
  )
}
