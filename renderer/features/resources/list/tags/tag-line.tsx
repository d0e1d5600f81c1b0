import { ActionIcon, Checkbox, TextInput } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tag } from '../../../../../preload/contract/tags'
import { client } from '../../../../api/client'
import { useWrite } from '../../../../ui/use-write'
import classes from './tags.module.css'

interface TagLineProps {
  tag: Tag
  isChosen: boolean
  isReadOnly: boolean
  onToggle: () => void
  onShow: () => void
}

/** A tag to select, to rename in place, and to see the resources of. */
export function TagLine({ tag, isChosen, isReadOnly, onToggle, onShow }: TagLineProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const [typed, setTyped] = useState<string | null>(null)
  const pencil = useRef<HTMLButtonElement>(null)
  const { id, name, count } = tag
  const finish = async (isKept: boolean) => {
    const next = typed?.trim() ?? ''
    if (isKept && next !== '' && next !== name) {
      const renamed = await write({
        run: () => client.tags.rename({ id, name: next }),
        done: t('resources.tags.renamed', { name: next }),
      })
      // What was typed stays where it was refused.
      if (!renamed) return
    }
    setTyped(null)
    requestAnimationFrame(() => pencil.current?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    void finish(event.key === 'Enter')
  }
  if (typed !== null) {
    return (
      <li className={classes['line']}>
        <TextInput
          aria-label={t('resources.tags.newName', { name })}
          className={classes['name'] ?? ''}
          value={typed}
          maxLength={80}
          data-keeps-escape
          ref={focusOnce}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setTyped(null)}
        />
      </li>
    )
  }
  return (
    <li className={classes['line']}>
      {isReadOnly ? (
        <span className={classes['name']}>{name}</span>
      ) : (
        <Checkbox
          className={classes['name'] ?? ''}
          label={name}
          checked={isChosen}
          onChange={onToggle}
        />
      )}
      <button
        type="button"
        className={classes['count']}
        aria-label={t('resources.tags.show', { name, count })}
        onClick={onShow}
      >
        {count}
      </button>
      {!isReadOnly && (
        <ActionIcon
          ref={pencil}
          size={26}
          aria-label={t('resources.tags.rename', { name })}
          onClick={() => setTyped(name)}
        >
          <IconPencil size={15} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}

/** Once, when it is drawn: typing draws it again. */
function focusOnce(field: HTMLInputElement | null): void {
  if (field === null || field === document.activeElement) return
  field.focus()
  field.select()
}
