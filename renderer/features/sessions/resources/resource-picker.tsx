import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { type Ref, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResourceRow } from '../../../../preload/contract/resource-shapes'
import { StateBadge } from '../../../ui/resources/state-badge'
import { TypeIcon } from '../../../ui/resources/type-icon'
import classes from './resource-picker.module.css'
import { addressOf } from './typed-line'
import { useFound } from './use-found'

const typedValue = 'typed'
const maxTyped = 8000

interface ResourcePickerProps {
  /** Those that are there already, which are not offered again. */
  chosenIds: readonly string[]
  onPick: (resource: ResourceRow) => void
  /** Something that is not in the library, in words or by its address. */
  onType: (text: string) => void
  /** What was typed and never entered counts once the field is left. */
  isKeptOnLeave?: boolean
  ref?: Ref<HTMLInputElement>
}

/** One field for what was shared: a few letters find it in the library, anything else is typed. */
export function ResourcePicker(props: ResourcePickerProps) {
  const { chosenIds, onPick, onType, isKeptOnLeave, ref } = props
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const text = typed.trim()
  const isAddress = addressOf(text) !== ''
  const found = useFound(text).filter(({ id }) => !chosenIds.includes(id))
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { selectFirstOption } = combobox
  const offered = text === '' ? '' : [text, ...found.map(({ id }) => id)].join(' ')
  // Enter takes the first of what is found; an address that is typed is what it says.
  useEffect(() => {
    if (offered !== '') selectFirstOption()
  }, [offered, selectFirstOption])
  const choose = (value: string) => {
    const resource = found.find(({ id }) => id === value)
    setTyped('')
    combobox.closeDropdown()
    if (resource) onPick(resource)
    else if (text !== '') onType(text)
  }
  const leave = () => {
    combobox.closeDropdown()
    if (isKeptOnLeave === true && text !== '') choose(typedValue)
  }
  const typedOption = text !== '' && (
    <Combobox.Option value={typedValue} key={typedValue} className={classes['option'] ?? ''}>
      <IconPlus size={16} stroke={1.6} aria-hidden />
      <span className={classes['typed']}>{t('sessions.resources.addTyped', { text })}</span>
    </Combobox.Option>
  )
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <TextInput
          ref={ref}
          aria-label={t('sessions.resources.add')}
          placeholder={t('sessions.resources.search')}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={typed}
          maxLength={maxTyped}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={leave}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text === '' && found.length === 0}>
        <Combobox.Options mah={300} className={classes['options'] ?? ''}>
          {isAddress && typedOption}
          {found.map((resource) => (
            <Combobox.Option
              value={resource.id}
              key={resource.id}
              className={classes['option'] ?? ''}
            >
              <Found resource={resource} />
            </Combobox.Option>
          ))}
          {!isAddress && typedOption}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function Found({ resource: { type, title, authors, containerTitle, address, state } }: FoundProps) {
  const detail = [authors, containerTitle || hostOf(address)].filter((words) => words !== '')
  return (
    <>
      <TypeIcon type={type} />
      <span className={classes['words']}>
        <span className={classes['title']}>{title}</span>
        {detail.length > 0 && <span className={classes['detail']}>{detail.join(', ')}</span>}
      </span>
      <StateBadge state={state} />
    </>
  )
}

interface FoundProps {
  resource: ResourceRow
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : ''
}
