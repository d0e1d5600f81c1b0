import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberRow } from '../../../preload/contract/members'
import { folded } from '../../../preload/rules/folded'
import { api, client } from '../../api/client'
import { useClock } from '../calendar/use-clock'
import { useReadOnly } from '../calendar/use-read-only'
import { useWrite } from '../use-write'
import classes from './person-picker.module.css'

const adding = 'add'
const shownCount = 30
const maxName = 120

interface PersonPickerProps {
  label: string
  /** The id of the person chosen. */
  value: string | null
  onChange: (id: string | null) => void
  error?: ReactNode
  placeholder?: string
  /** Offers the team alone; whoever is added then joins it as an animator. */
  isTeamOnly?: boolean
  /** Keeps the label for assistive tools alone. */
  isLabelHidden?: boolean
  isFirst?: boolean
}

/** One person, found by a few letters of a name, an address or an organisation, or added at once. */
export function PersonPicker(props: PersonPickerProps) {
  const { label, value, onChange, error, placeholder, isTeamOnly, isLabelHidden, isFirst } = props
  const { t } = useTranslation()
  const write = useWrite()
  const isReadOnly = useReadOnly()
  const [typed, setTyped] = useState('')
  const chosen = useChosen(value)
  // The field shows the name chosen: that is no search.
  const text = typed === chosen?.name ? '' : typed.trim()
  const found = useFound(text, isTeamOnly === true)
  const people = withChosen(found, chosen)
  const isKnown = found.some(({ name }) => folded(name) === folded(text))
  const canAdd = text !== '' && !isKnown && !isReadOnly
  const add = async () => {
    const role = isTeamOnly === true ? 'animator' : null
    const added = await write({
      run: () => client.members.create({ name: text, role }),
      done: t('members.picker.added', { name: text }),
    })
    if (added) onChange(added.member.id)
  }
  const foundIds = new Set(found.map(({ id }) => id))
  const isFound = (option: object) =>
    'value' in option && (option.value === adding || foundIds.has(String(option.value)))
  const byId = new Map(people.map((person) => [person.id, person]))
  return (
    <Select
      {...(isLabelHidden === true ? { 'aria-label': label } : { label })}
      value={value}
      data={[
        ...people.map(({ id, name }) => ({ value: id, label: name })),
        ...(canAdd ? [{ value: adding, label: t('members.picker.add', { name: text }) }] : []),
      ]}
      // What is found is the engine's to say; the one chosen is there to be named.
      filter={({ options }) => (text === '' ? options : options.filter(isFound))}
      renderOption={({ option }) => (
        <Option person={byId.get(option.value) ?? null} label={option.label} />
      )}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id) => void (id === adding ? add() : onChange(id))}
      placeholder={placeholder ?? t('members.picker.placeholder')}
      nothingFoundMessage={t('members.picker.none')}
      error={error}
      maxLength={maxName}
      maxDropdownHeight={280}
      data-autofocus={isFirst === true ? true : undefined}
      disabled={isReadOnly}
      clearable
    />
  )
}

function useChosen(id: string | null): MemberRow | null {
  const named = useQuery(
    api.members.named.queryOptions({
      input: { ids: id === null ? [] : [id] },
      enabled: id !== null,
    }),
  )
  return (id !== null && named.data?.[0]) || null
}

function useFound(text: string, isTeamOnly: boolean): readonly MemberRow[] {
  const { today } = useClock()
  const [asked] = useDebouncedValue(text, 120)
  const found = useQuery(
    api.members.list.queryOptions({
      input: { today, text: asked, limit: shownCount, ...(isTeamOnly && { isTeam: true }) },
      placeholderData: (last) => last,
    }),
  )
  return found.data?.rows ?? []
}

/** Whoever is chosen is offered too, or the field could not name them. */
function withChosen(found: readonly MemberRow[], chosen: MemberRow | null): readonly MemberRow[] {
  return chosen === null || found.some(({ id }) => id === chosen.id) ? found : [chosen, ...found]
}

function Option({ person, label }: { person: MemberRow | null; label: string }) {
  if (person === null) {
    return (
      <span className={classes['add']}>
        <IconUserPlus size={16} stroke={1.6} aria-hidden />
        {label}
      </span>
    )
  }
  const detail = [person.organisation, person.territory].filter((word) => word !== '').join(', ')
  return (
    <span className={classes['person']}>
      <span className={classes['name']}>{person.name}</span>
      {detail !== '' && <span className={classes['detail']}>{detail}</span>}
    </span>
  )
}
