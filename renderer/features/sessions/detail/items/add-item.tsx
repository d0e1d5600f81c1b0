import { ActionIcon, TextInput } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionItem } from '../../../../../preload/contract/session-shapes'
import { newId } from '../../../../ui/new-id'
import { ItemForm } from './item-form'
import classes from './items.module.css'

interface AddItemProps {
  kind: SessionItem['kind']
  onAdd: (item: SessionItem) => Promise<boolean>
}

/** Words, then Enter; who and by when open beside them when they matter. */
export function AddItem({ kind, onAdd }: AddItemProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [isDetailed, setDetailed] = useState(false)
  const add = (fields: Pick<SessionItem, 'text' | 'ownerId' | 'dueOn'>) =>
    onAdd({ ...fields, id: newId(), kind, doneOn: null })
  const leave = () => {
    setDetailed(false)
    requestAnimationFrame(() => input.current?.focus())
  }
  const addDetailed = async (fields: Pick<SessionItem, 'text' | 'ownerId' | 'dueOn'>) => {
    const isAdded = await add(fields)
    if (!isAdded) return false
    setText('')
    leave()
    return true
  }
  // The next one may be typed while this one is written; it comes back when it could not be.
  const addWords = async (words: string) => {
    setText('')
    const isAdded = await add({ text: words, ownerId: null, dueOn: null })
    if (!isAdded) setText((next) => (next === '' ? words : next))
  }
  if (isDetailed) {
    return (
      <ItemForm
        item={{ text, ownerId: null, dueOn: null }}
        submitLabel={t('sessions.resources.submit')}
        onSave={addDetailed}
        onLeave={leave}
      />
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || text.trim() === '') return
    event.preventDefault()
    void addWords(text.trim())
  }
  const label = t(kind === 'decision' ? 'sessions.items.addDecision' : 'sessions.items.addAction')
  return (
    <div className={classes['adding']}>
      <TextInput
        ref={input}
        aria-label={label}
        placeholder={label}
        leftSection={<IconPlus size={15} aria-hidden />}
        value={text}
        maxLength={1000}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <ActionIcon
        size={32}
        aria-label={t('sessions.items.detail')}
        title={t('sessions.items.detail')}
        onClick={() => setDetailed(true)}
      >
        <IconAdjustmentsHorizontal size={17} stroke={1.7} aria-hidden />
      </ActionIcon>
    </div>
  )
}
