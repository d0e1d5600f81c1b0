import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedLink } from '../../../../preload/contract/time-shapes'
import { api } from '../../../api/client'

interface LinkPickerProps {
  label: string
  value: NamedLink | null
  onChange: (link: NamedLink | null) => void
  placeholder?: string
}

const valueOf = ({ kind, id }: NamedLink) => `${kind} ${id}`

/** What time was spent on: a ritual, a session or somebody, found by a few letters, or nothing. */
export function LinkPicker({ label, value, onChange, placeholder }: LinkPickerProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const titleOf = ({ title }: NamedLink) => (title === '' ? t('time.untitledLink') : title)
  // The field shows the title chosen: that is no search.
  const text = value !== null && typed === titleOf(value) ? '' : typed.trim()
  const found = useFound(text)
  const isChosenFound = value === null || found.some((link) => valueOf(link) === valueOf(value))
  const offered = isChosenFound ? found : [value, ...found]
  const foundValues = new Set(found.map(valueOf))
  return (
    <Select
      label={label}
      value={value === null ? null : valueOf(value)}
      data={offered.map((link) => ({ value: valueOf(link), label: titleOf(link) }))}
      // What is found is the engine's to say; the one chosen is there to be named.
      filter={({ options }) =>
        text === ''
          ? options
          : options.filter((option) => 'value' in option && foundValues.has(option.value))
      }
      renderOption={({ option }) => (
        <KindAndTitle link={offered.find((link) => valueOf(link) === option.value)} />
      )}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(chosen) => onChange(offered.find((link) => valueOf(link) === chosen) ?? null)}
      placeholder={placeholder ?? t('time.form.linkPlaceholder')}
      nothingFoundMessage={t('time.form.linkNone')}
      maxDropdownHeight={280}
      clearable
    />
  )
}

/** The rituals until something is typed, then whatever holds the words. */
function useFound(text: string): readonly NamedLink[] {
  const [asked] = useDebouncedValue(text, 120)
  const rituals = useQuery(api.rituals.list.queryOptions())
  const hits = useQuery(
    api.search.query.queryOptions({
      input: { text: asked, limit: 20 },
      enabled: asked !== '',
      placeholderData: (last) => last,
    }),
  )
  if (text === '') {
    return (rituals.data ?? []).map(({ id, title }) => ({ kind: 'ritual', id, title }))
  }
  return (hits.data ?? []).flatMap(({ kind, id, title }) =>
    kind === 'source' ? [] : [{ kind, id, title }],
  )
}

function KindAndTitle({ link }: { link: NamedLink | undefined }) {
  const { t } = useTranslation()
  if (link === undefined) return null
  return (
    <span>
      {link.title === '' ? t('time.untitledLink') : link.title}{' '}
      <small>{t(`time.links.${link.kind}`)}</small>
    </span>
  )
}
