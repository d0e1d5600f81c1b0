import { ActionIcon, Tooltip } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconTrash, IconUser, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Member } from '../../../../preload/contract/members'
import { Id } from '../../../../preload/contract/shapes'
import { api, client } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { DrawerForm } from '../../../ui/form/drawer-form'
import { useWrite } from '../../../ui/use-write'
import { MemberFields } from './member-fields'
import { emptyForm, formOf } from './member-form'
import classes from './member-panel.module.css'
import { useMemberForm } from './use-member-form'

/** What stands for an id in the address while a person is being written. */
export const newPerson = 'nouvelle'

/** One person beside the list: every field, saved together, taken back by one undo. */
export function MemberPanel({ id }: { id: string }) {
  const { t } = useTranslation()
  const isId = Id.safeParse(id).success
  const member = useQuery(api.members.get.queryOptions({ input: { id }, enabled: isId }))
  if (id === newPerson) return <NewMember />
  if (member.data?.deletedAt === null) {
    return <OpenMember member={member.data} />
  }
  if (isId && member.isPending) return <Frame title={t('members.panel.name')}>{null}</Frame>
  return (
    <Frame title={t('members.panel.name')}>
      <div className={classes['gone']}>
        <h2>{t('members.panel.gone')}</h2>
        <p>{t('members.panel.goneText')}</p>
      </div>
    </Frame>
  )
}

function NewMember() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const state = useMemberForm('new', '', emptyForm)
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => root.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [])
  const save = async () => {
    const { fields } = state.check()
    if (!fields) return 'invalid'
    const created = await write({
      run: () => client.members.create(fields),
      done: t('members.panel.created', { name: fields.name }),
    })
    if (!created) return 'invalid'
    state.forget()
    void navigate(`/communaute?personne=${created.member.id}`)
    return 'done'
  }
  return (
    <Frame title={t('members.panel.newName')}>
      <div ref={root} className={classes['form']}>
        <DrawerForm
          issueCount={Object.keys(state.issues).length}
          isDraft={state.isDraft}
          onAfresh={state.startAfresh}
          submitLabel={t('members.panel.create')}
          onSubmit={save}
        >
          <MemberFields state={state} />
        </DrawerForm>
      </div>
    </Frame>
  )
}

function OpenMember({ member }: { member: Member }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const isReadOnly = useReadOnly()
  const { id, name, updatedAt } = member
  const state = useMemberForm(id, updatedAt, formOf(member))
  const save = async () => {
    const { fields } = state.check()
    if (!fields) return 'invalid'
    const saved = await write({
      run: () => client.members.update({ id, ...fields }),
      done: t('members.panel.saved', { name: fields.name }),
    })
    if (!saved) return 'invalid'
    state.forget()
    return 'done'
  }
  const remove = async () => {
    const removed = await write({
      run: () => client.members.remove({ ids: [id] }),
      done: t('members.panel.removed', { name }),
    })
    if (removed) void navigate('/communaute')
  }
  const removeLabel = t('members.panel.remove', { name })
  const action = !isReadOnly && (
    <Tooltip label={t('members.list.remove')}>
      <ActionIcon aria-label={removeLabel} onClick={() => void remove()}>
        <IconTrash size={17} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
  return (
    <Frame title={t('members.panel.name')} heading={name} action={action}>
      <fieldset disabled={isReadOnly} className={classes['form']}>
        <DrawerForm
          issueCount={Object.keys(state.issues).length}
          isDraft={state.isDraft}
          onAfresh={state.startAfresh}
          submitLabel={t('members.panel.save')}
          onSubmit={save}
        >
          <MemberFields state={state} />
        </DrawerForm>
      </fieldset>
    </Frame>
  )
}

interface FrameProps {
  title: string
  heading?: string
  action?: ReactNode
  children: ReactNode
}

function Frame({ title, heading, action, children }: FrameProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const close = () => void navigate('/communaute')
  useHotkeys([['Escape', (event) => isFree(event.target) && close()]], [])
  return (
    <aside className={classes['panel']} aria-label={title}>
      <div className={classes['top']}>
        <span className={classes['kind']}>
          <IconUser size={16} stroke={1.6} aria-hidden />
          {title}
        </span>
        {action}
        <ActionIcon aria-label={t('common.close')} onClick={close}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      {heading !== undefined && <h2 className={classes['heading']}>{heading}</h2>}
      {children}
    </aside>
  )
}

/** Escape belongs to what is open above the page, when something is. */
function isFree(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="menu"], [aria-expanded="true"]') === null
  )
}
