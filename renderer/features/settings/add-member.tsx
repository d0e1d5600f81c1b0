import { Button, Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TeamRole } from '../../../preload/contract/members'
import { client } from '../../api/client'
import { useWrite } from '../../ui/use-write'
import { readRole, useRoles } from './roles'
import classes from './settings.module.css'

interface AddMemberProps {
  /** The first person of a team is the one who sits here. */
  isFirst: boolean
  onFirst: (id: string) => Promise<void>
}

/** Adds a person to the team. */
export function AddMember({ isFirst, onFirst }: AddMemberProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const roles = useRoles()
  const [name, setName] = useState('')
  const [role, setRole] = useState<TeamRole | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const label = isFirst ? t('settings.firstName') : t('settings.newName')
  const proposed = isFirst ? 'animator' : 'pair'
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setEmpty(name.trim() === '')
    if (name.trim() === '') return
    const written = await write({
      run: () => client.members.create({ name, role: role ?? proposed }),
      done: (result) => t('settings.added', { name: result.member.name }),
    })
    if (!written) return
    setName('')
    setRole(null)
    if (isFirst) await onFirst(written.member.id)
  }
  return (
    <form className={classes['person']} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        aria-label={label}
        placeholder={label}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={isEmpty && name.trim() === '' && t('settings.nameRequired')}
        maxLength={120}
      />
      <Select
        aria-label={t('settings.newRole')}
        data={roles}
        value={role ?? proposed}
        onChange={(value) => setRole(readRole(value))}
        allowDeselect={false}
      />
      <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
        {t('settings.add')}
      </Button>
    </form>
  )
}
