import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberRow } from '../../../../preload/contract/members'
import { folded } from '../../../../preload/rules/folded'
import { api, client } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { useWrite } from '../../../ui/use-write'
import classes from './attendance.module.css'
import type { Attendee } from './attendance-list'
import { byName } from './by-name'

const shownCount = 8
/** An organisation may match many people whose names do not: names come first of these. */
const askedCount = 300
const adding = 'add'
type Who = Pick<Attendee, 'personId' | 'name' | 'organisation'>

interface AddAttendeeProps {
  /** Those on the list already: said beside their name. */
  listed: ReadonlySet<string>
  onAdd: (who: Who) => void
}

/** A few letters, then Enter: the person is on the list and the field waits for the next one. */
export function AddAttendee({ listed, onAdd }: AddAttendeeProps) {
  const { t } = useTranslation()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { today } = useClock()
  const create = useCreate()
  const [asked] = useDebouncedValue(text.trim(), 100)
  const input = { today, text: asked, limit: askedCount }
  const { data } = useQuery(
    api.members.list.queryOptions({
      input,
      enabled: asked !== '',
      placeholderData: (last) => last,
    }),
  )
  const found = byName(data?.rows ?? [], asked).slice(0, shownCount)
  const isKnown = found.some(({ name }) => folded(name) === folded(text.trim()))
  const add = (who: Who | null) => {
    if (who === null) return
    onAdd(who)
    setText('')
    combobox.closeDropdown()
    field.current?.focus()
  }
  const choose = async (id: string) => {
    if (id === adding) return add(await create(text.trim()))
    const person = found.find((one) => one.id === id)
    if (person) add(whoIs(person))
  }
  const onKeyDown = async (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    const typed = text.trim()
    if (combobox.dropdownOpened && combobox.getSelectedOptionIndex() >= 0) return
    event.preventDefault()
    if (typed === '') return
    // Whoever types faster than the list opens means the first it would have offered.
    const { rows } = await client.members.list({ ...input, text: typed })
    const [first] = byName(rows, typed)
    add(first ? whoIs(first) : await create(typed))
  }
  return (
    <Combobox store={combobox} onOptionSubmit={(id) => void choose(id)} withinPortal={false}>
      <Combobox.Target withKeyboardNavigation>
        <TextInput
          ref={field}
          aria-label={t('attendance.add')}
          placeholder={t('attendance.addPlaceholder')}
          leftSection={<IconUserPlus size={16} stroke={1.6} aria-hidden />}
          value={text}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => {
            setText(event.currentTarget.value)
            combobox.openDropdown()
            combobox.resetSelectedOption()
          }}
          onKeyDown={(event) => void onKeyDown(event)}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options mah={280} className={classes['options'] ?? ''}>
          {found.map(({ id, name, organisation, territory }) => (
            <Combobox.Option key={id} value={id}>
              <span className={classes['option']}>
                <span>{name}</span>
                <span className={classes['quiet']}>
                  {listed.has(id) ? t('attendance.listed') : organisation || territory}
                </span>
              </span>
            </Combobox.Option>
          ))}
          {!isKnown && text.trim() !== '' && (
            <Combobox.Option value={adding}>
              {t('attendance.addToDirectory', { name: text.trim() })}
            </Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function whoIs({ id, name, organisation }: MemberRow): Who {
  return { personId: id, name, organisation }
}

/** Writes somebody new in the directory, by name. */
function useCreate() {
  const { t } = useTranslation()
  const write = useWrite()
  return async (name: string): Promise<Who | null> => {
    const added = await write({
      run: () => client.members.create({ name, role: null }),
      done: t('members.picker.added', { name }),
    })
    return added ? { personId: added.member.id, name, organisation: '' } : null
  }
}
