import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ResourceAddress } from '../../../../preload/contract/resource-shapes'
import type { Session, SharedLine } from '../../../../preload/contract/session-shapes'
import { client } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { newId } from '../../../ui/new-id'
import { SharedName } from '../../../ui/resources/shared-name'
import { useWrite } from '../../../ui/use-write'
import { ResourcePicker } from '../resources/resource-picker'
import { SharedFields } from '../resources/shared-fields'
import { typedLine } from '../resources/typed-line'
import classes from './detail.module.css'

/** What was shared with those who came: found in the library, or typed. */
export function ResourcesSection({ session }: { session: Session }) {
  const { t } = useTranslation()
  const heading = useId()
  const write = useWrite()
  const isReadOnly = useReadOnly()
  const { id, resources } = session
  const set = (next: SharedLine[], done: string) =>
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
            <SharedName resource={resource} />
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
          chosenIds={resources.flatMap(({ resourceId }) => resourceId ?? [])}
          onAdd={async (resource) => {
            const done = t('sessions.done.itemAdded', { text: resource.title })
            return (await set([...resources, resource], done)) !== null
          }}
        />
      )}
    </section>
  )
}

function AddResource({ chosenIds, onAdd }: AddResourceProps) {
  const [line, setLine] = useState<SharedLine | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const leave = () => {
    setLine(null)
    requestAnimationFrame(() => picker.current?.focus())
  }
  if (line !== null) {
    return <TypedForm initial={line} onAdd={onAdd} onLeave={leave} />
  }
  return (
    <ResourcePicker
      ref={picker}
      chosenIds={chosenIds}
      onPick={({ id, title, address }) =>
        void onAdd({ id: newId(), title, address, resourceId: id })
      }
      onType={(text) => setLine(typedLine(text))}
    />
  )
}

interface AddResourceProps {
  chosenIds: readonly string[]
  onAdd: (line: SharedLine) => Promise<boolean>
}

interface TypedFormProps {
  initial: SharedLine
  onAdd: AddResourceProps['onAdd']
  onLeave: () => void
}

function TypedForm({ initial, onAdd, onLeave }: TypedFormProps) {
  const { t } = useTranslation()
  const [line, setLine] = useState(initial)
  const [isTried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const isNameMissing = line.title.trim() === ''
  const isAddressBad = !ResourceAddress.safeParse(line.address).success
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isNameMissing || isAddressBad) return
    if (await onAdd(line)) onLeave()
  }
  return (
    <form
      className={classes['adding']}
      aria-label={t('sessions.resources.add')}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <SharedFields
        titleRef={first}
        line={line}
        titleIssue={isTried && isNameMissing ? t('sessions.resources.nameMissing') : null}
        addressIssue={isTried && isAddressBad ? t('sessions.resources.addressBad') : null}
        onChange={(changes) => setLine({ ...line, ...changes })}
      />
      <div className={classes['answers']}>
        <Button type="submit" variant="default">
          {t('sessions.resources.submit')}
        </Button>
        <Button variant="subtle" onClick={onLeave}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
