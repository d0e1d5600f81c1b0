import { ActionIcon, Button, Popover, Select, TextInput } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Mode } from '../../../../preload/contract/rituals'
import { SessionKind } from '../../../../preload/contract/session-shapes'
import { api } from '../../../api/client'
import { DateField } from '../../../ui/calendar/date-field'
import { useModeWord } from '../../../ui/mode-label'
import { filterCount, type ListFilter, noFilter } from './list-filter'
import classes from './session-list.module.css'

interface FilterBarProps {
  filter: ListFilter
  onChange: (filter: ListFilter) => void
}

/** Words to look for, and behind a button what else the list can be narrowed by. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const count = filterCount(filter)
  const label = count === 0 ? t('sessions.list.filters') : t('sessions.list.filtersOn', { count })
  return (
    <search className={classes['bar']}>
      <TextInput
        className={classes['search'] ?? ''}
        aria-label={t('sessions.list.search')}
        placeholder={t('sessions.list.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.text}
        maxLength={200}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-start">
        <Popover.Target>
          <ActionIcon
            size={32}
            {...(count > 0 ? { className: classes['on'] ?? '' } : {})}
            aria-label={label}
            title={label}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <IconAdjustmentsHorizontal size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('sessions.list.filters')}>
          <Choices filter={filter} onChange={onChange} />
        </Popover.Dropdown>
      </Popover>
    </search>
  )
}

function Choices({ filter, onChange }: FilterBarProps) {
  const { t } = useTranslation()
  const modeWord = useModeWord()
  const facets = useQuery(api.sessions.facets.queryOptions())
  const rituals = useQuery(api.rituals.list.queryOptions())
  const counted = (values: { value: string; count: number }[] | undefined) =>
    (values ?? [])
      .filter(({ value }) => value !== '')
      .map(({ value, count }) => ({ value, label: `${value} (${count})` }))
  const change = (changes: Partial<ListFilter>) => onChange({ ...filter, ...changes })
  // A list drawn in the page's body would be outside of this panel, and close it.
  const each = { clearable: true, comboboxProps: { withinPortal: false } }
  return (
    <div className={classes['filters']}>
      <Select
        {...each}
        label={t('sessions.list.kind')}
        placeholder={t('sessions.list.anyKind')}
        value={filter.kind}
        data={SessionKind.options.map((value) => ({ value, label: t(`sessions.kinds.${value}`) }))}
        onChange={(kind) => change({ kind: SessionKind.nullable().parse(kind) })}
      />
      <Select
        {...each}
        label={t('sessions.list.mode')}
        placeholder={t('sessions.list.anyMode')}
        value={filter.mode}
        data={Mode.options.map((value) => ({ value, label: modeWord(value) }))}
        onChange={(mode) => change({ mode: Mode.nullable().parse(mode) })}
      />
      <Select
        {...each}
        searchable
        label={t('sessions.list.ritual')}
        placeholder={t('sessions.list.anyRitual')}
        value={filter.ritualId}
        data={(rituals.data ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(ritualId) => change({ ritualId })}
      />
      <Select
        {...each}
        searchable
        label={t('sessions.list.theme')}
        placeholder={t('sessions.list.anyTheme')}
        value={filter.theme}
        data={counted(facets.data?.themes)}
        onChange={(theme) => change({ theme })}
      />
      <Select
        {...each}
        searchable
        label={t('sessions.list.territory')}
        placeholder={t('sessions.list.anyTerritory')}
        value={filter.territory}
        data={counted(facets.data?.territories)}
        onChange={(territory) => change({ territory })}
      />
      <div className={classes['days']}>
        <DateField
          label={t('sessions.list.from')}
          value={filter.from}
          onChange={(from) => change({ from })}
          error={null}
        />
        <DateField
          label={t('sessions.list.to')}
          value={filter.to}
          onChange={(to) => change({ to })}
          error={null}
        />
      </div>
      <Button
        variant="default"
        size="xs"
        disabled={filterCount(filter) === 0}
        onClick={() => onChange({ ...noFilter, text: filter.text })}
      >
        {t('sessions.list.clear')}
      </Button>
    </div>
  )
}
