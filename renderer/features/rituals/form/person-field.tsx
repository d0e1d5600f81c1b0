import { Button, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client } from '../../../api/client'
import { useWrite } from '../../../ui/use-write'
import classes from './ritual-form.module.css'

const adding = 'add'
const maxName = 120

interface PersonFieldProps {
  label: string
  value: string | null
  onChange: (id: string | null) => void
}

/** Someone of the team, or someone new to it, without leaving the form. */
export function PersonField({ label, value, onChange }: PersonFieldProps) {
  const { t } = useTranslation()
  const team = useQuery(api.members.team.queryOptions())
  const [isAdding, setAdding] = useState(false)
  const people = (team.data ?? []).map(({ id, name }) => ({ value: id, label: name }))
  if (isAdding) {
    const done = (id: string | null) => {
      if (id !== null) onChange(id)
      setAdding(false)
    }
    return <NewPerson label={label} onDone={done} />
  }
  return (
    <Select
      label={label}
      value={value}
      placeholder={t('rituals.form.nobody')}
      data={[...people, { value: adding, label: t('rituals.form.addPerson') }]}
      clearable
      onChange={(id) => (id === adding ? setAdding(true) : onChange(id))}
    />
  )
}

interface NewPersonProps {
  label: string
  onDone: (id: string | null) => void
}

function NewPerson({ label, onDone }: NewPersonProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const [name, setName] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const add = async () => {
    if (name.trim() === '') return
    const added = await write({
      run: () => client.members.create({ name, role: 'animator' }),
      done: t('rituals.form.added', { name: name.trim() }),
    })
    if (added) onDone(added.member.id)
  }
  // Enter adds the person, and Escape leaves this field alone, not the form.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      void add()
    } else if (event.key === 'Escape') {
      onDone(null)
    }
  }
  return (
    <div className={classes['newPerson']} data-keeps-escape>
      <TextInput
        ref={input}
        label={`${label}, ${t('rituals.form.personName').toLowerCase()}`}
        value={name}
        maxLength={maxName}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button variant="default" onClick={() => void add()}>
        {t('rituals.form.add')}
      </Button>
      <Button variant="subtle" onClick={() => onDone(null)}>
        {t('common.cancel')}
      </Button>
    </div>
  )
}
