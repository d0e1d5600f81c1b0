import { ActionIcon, Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionItem } from '../../../../../preload/contract/session-shapes'
import { formatDay } from '../../../../text/dates'
import { currentLanguage } from '../../../../text/language'
import { useClock } from '../../../../ui/calendar/use-clock'
import { PersonName } from '../../../../ui/person/person-name'
import { ItemForm } from './item-form'
import classes from './items.module.css'

interface ItemRowProps {
  item: SessionItem
  isReadOnly: boolean
  onChange: (item: SessionItem, done: string) => Promise<boolean>
  onMove: (direction: -1 | 1) => void
  onRemove: () => Promise<boolean>
}

/** A decision or an action: ticked, moved with Alt and the arrows, written anew, removed. */
export function ItemRow({ item, isReadOnly, onChange, onMove, onRemove }: ItemRowProps) {
  const { t } = useTranslation()
  const { today } = useClock()
  const row = useRef<HTMLLIElement>(null)
  const [isEditing, setEditing] = useState(false)
  const { id, kind, text, doneOn } = item
  const leave = () => {
    setEditing(false)
    requestAnimationFrame(() => row.current?.focus())
  }
  if (isEditing) {
    const save = async (changes: Partial<SessionItem>) => {
      const changed = { ...item, ...changes }
      const isSaved = await onChange(
        changed,
        t('sessions.done.itemChanged', { text: changed.text }),
      )
      if (isSaved) leave()
      return isSaved
    }
    return (
      <li ref={row} className={classes['editing']}>
        <ItemForm item={item} submitLabel={t('common.save')} onSave={save} onLeave={leave} />
      </li>
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || isReadOnly) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  const tick = (isDone: boolean) =>
    onChange(
      { ...item, doneOn: isDone ? today : null },
      isDone ? t('sessions.done.itemDone', { text }) : t('sessions.done.itemUndone', { text }),
    )
  const tools = [
    { name: 'up', icon: IconArrowUp, run: () => onMove(-1) },
    { name: 'down', icon: IconArrowDown, run: () => onMove(1) },
    { name: 'edit', icon: IconPencil, run: () => setEditing(true) },
    { name: 'remove', icon: IconX, run: () => void onRemove() },
  ] as const
  return (
    // Its buttons move it too: the keys are a shorter way.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={row}
      data-item={id}
      tabIndex={-1}
      className={classes['item']}
      onKeyDown={onKeyDown}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
    >
      {kind === 'action' ? (
        <Checkbox
          aria-label={t('sessions.items.done', { text })}
          checked={doneOn !== null}
          disabled={isReadOnly}
          onChange={(event) => void tick(event.currentTarget.checked)}
        />
      ) : (
        <span className={classes['bullet']} aria-hidden />
      )}
      <span className={classes['words']} data-done={doneOn !== null || undefined}>
        <span className={classes['text']}>{text}</span>
        <ItemNotes item={item} today={today} />
      </span>
      {!isReadOnly && (
        <span className={classes['tools']}>
          {tools.map(({ name, icon: ToolIcon, run }) => (
            <ActionIcon
              key={name}
              size={26}
              title={t(`sessions.items.${name}`)}
              aria-label={t('sessions.items.ofItem', { label: t(`sessions.items.${name}`), text })}
              onClick={run}
            >
              <ToolIcon size={15} stroke={1.7} aria-hidden />
            </ActionIcon>
          ))}
        </span>
      )}
    </li>
  )
}

/** « Nadia Benali · pour le 3 décembre », late ones in the colour of what is due. */
function ItemNotes({
  item: { ownerId, dueOn, doneOn },
  today,
}: {
  item: SessionItem
  today: string
}) {
  const { t } = useTranslation()
  if (ownerId === null && dueOn === null) return null
  const isSameYear = dueOn?.slice(0, 4) === today.slice(0, 4)
  const day = dueOn && formatDay(dueOn, isSameYear ? 'monthDay' : 'date', currentLanguage())
  const isLate = doneOn === null && dueOn !== null && dueOn < today
  return (
    <span className={classes['notes']}>
      {ownerId !== null && <PersonName id={ownerId} />}
      {ownerId !== null && day !== null && ' · '}
      {day !== null && (
        <span data-late={isLate || undefined}>{t('sessions.message.dueBy', { day })}</span>
      )}
    </span>
  )
}
