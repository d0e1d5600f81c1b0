import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconExternalLink, IconX } from '@tabler/icons-react'
import { type FormEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session, SessionResource } from '../../../../preload/contract/sessions'
import { WebLink } from '../../../../preload/contract/shapes'
import { client } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { newId } from '../../../ui/new-id'
import { useWrite } from '../../../ui/use-write'
import classes from './detail.module.css'

/** What was shared with those who came: a title each, an address if there is one. */
export function ResourcesSection({ session }: { session: Session }) {
  const { t } = useTranslation()
  const heading = useId()
  const write = useWrite()
  const isReadOnly = useReadOnly()
  const { id, resources } = session
  const set = (next: SessionResource[], done: string) =>
    write({ run: () => client.sessions.setResources({ id, resources: next }), done })
  if (isReadOnly && resources.length === 0) return null
  return (
    <section aria-labelledby={heading} className={classes['section']}>
      <h3 id={heading} className={classes['heading']}>
        {t('sessions.resources.title')}
      </h3>
      <ul className={classes['plain']}>
        {resources.map((resource) => (
          <li key={resource.id} className={classes['resource']}>
            <ResourceName resource={resource} />
            {!isReadOnly && (
              <ActionIcon
                size={26}
                aria-label={t('sessions.resources.remove', { title: resource.title })}
                onClick={() =>
                  void set(
                    resources.filter((each) => each.id !== resource.id),
                    t('sessions.done.itemRemoved', { text: resource.title }),
                  )
                }
              >
                <IconX size={15} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <AddResource
          onAdd={async (resource) => {
            const done = t('sessions.done.itemAdded', { text: resource.title })
            return (await set([...resources, resource], done)) !== null
          }}
        />
      )}
    </section>
  )
}

function ResourceName({ resource: { title, address } }: { resource: SessionResource }) {
  const { t } = useTranslation()
  // An address may have come from elsewhere: only the web is a click away.
  if (address === '' || !WebLink.safeParse(address).success) {
    return <span>{address === '' ? title : `${title}, ${address}`}</span>
  }
  return (
    <a href={address} target="_blank" rel="noreferrer noopener" title={address}>
      {title} <IconExternalLink size={14} aria-label={t('sessions.detail.openLink')} />
    </a>
  )
}

function AddResource({ onAdd }: { onAdd: (resource: SessionResource) => Promise<boolean> }) {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  const [address, setAddress] = useState('')
  const [isTried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const isNameMissing = title.trim() === ''
  const isAddressBad = !WebLink.safeParse(address).success
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isNameMissing || isAddressBad) return
    const isAdded = await onAdd({ id: newId(), title: title.trim(), address: address.trim() })
    if (!isAdded) return
    setTitle('')
    setAddress('')
    setTried(false)
    first.current?.focus()
  }
  return (
    <form
      className={classes['adding']}
      aria-label={t('sessions.resources.add')}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <TextInput
        ref={first}
        aria-label={t('sessions.resources.name')}
        placeholder={t('sessions.resources.name')}
        value={title}
        maxLength={300}
        error={isTried && isNameMissing ? t('sessions.resources.nameMissing') : null}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextInput
        type="url"
        aria-label={t('sessions.resources.address')}
        placeholder="https://"
        value={address}
        maxLength={2000}
        error={isTried && isAddressBad ? t('sessions.resources.addressBad') : null}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t('sessions.resources.submit')}
      </Button>
    </form>
  )
}
