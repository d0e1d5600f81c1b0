import { ActionIcon, Badge, Select, TextInput, Tooltip } from '@mantine/core'
import { IconUserMinus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MemberRow } from '../../../preload/contract/members'
import { client } from '../../api/client'
import { useWrite } from '../../ui/use-write'
import classes from './settings.module.css'
import { readRole, useRoles } from './roles'

interface TeamRowProps {
  member: MemberRow
  isYou: boolean
  isReadOnly: boolean
}

/** One person of the team: the name is saved on leaving the field, the role at once. */
export function TeamRow({ member, isYou, isReadOnly }: TeamRowProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const roles = useRoles()
  const { id, name, role } = member
  const [typed, setTyped] = useState(name)
  const rename = async (event?: FormEvent) => {
    event?.preventDefault()
    if (typed.trim() === '' || typed.trim() === name) return
    const done = t('settings.memberRenamed', { name: typed.trim() })
    await write({ run: () => client.members.update({ id, name: typed, role }), done })
  }
  const changeRole = async (value: string | null) => {
    const chosen = readRole(value)
    if (chosen === null || chosen === role) return
    const done = t('settings.roleDone', { name })
    await write({ run: () => client.members.update({ id, name, role: chosen }), done })
  }
  const leave = () =>
    write({
      run: () => client.members.update({ id, name, role: null }),
      done: t('settings.left', { name }),
    })
  return (
    <li className={classes['person']}>
      <form onSubmit={(event) => void rename(event)}>
        <TextInput
          aria-label={t('settings.memberNameOf', { name })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => void rename()}
          error={typed.trim() === '' && t('settings.nameRequired')}
          rightSection={isYou ? <Badge variant="light">{t('settings.itIsYou')}</Badge> : null}
          rightSectionWidth={60}
          maxLength={120}
          disabled={isReadOnly}
        />
      </form>
      <Select
        aria-label={t('settings.roleOf', { name })}
        data={roles}
        value={role}
        onChange={(value) => void changeRole(value)}
        disabled={isReadOnly}
        allowDeselect={false}
      />
      {!isYou && !isReadOnly && (
        <Tooltip label={t('settings.leave', { name })}>
          <ActionIcon aria-label={t('settings.leave', { name })} onClick={() => void leave()}>
            <IconUserMinus size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  )
}
