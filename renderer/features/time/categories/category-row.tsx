import { ActionIcon, Select, TextInput, Tooltip } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  Nature,
  StarterCategory,
  type TimeCategory,
} from '../../../../preload/contract/time-shapes'
import { useCategoryName } from '../../../ui/time/use-category-name'
import classes from './categories.module.css'

interface CategoryRowProps {
  category: TimeCategory
  isFirst: boolean
  isLast: boolean
  isReadOnly: boolean
  onChange: (changed: TimeCategory, done: string) => void
  onMove: (step: -1 | 1, done: string) => void
}

/** One category: its name is saved on leaving the field; Alt and an arrow change its place. */
export function CategoryRow(props: CategoryRowProps) {
  const { category, isFirst, isLast, isReadOnly, onChange, onMove } = props
  const { t } = useTranslation()
  const name = useCategoryName()(category.key)
  const [typed, setTyped] = useState(name)
  const { isArchived } = category
  const isStarter = StarterCategory.safeParse(category.key).success
  const rename = (event?: FormEvent) => {
    event?.preventDefault()
    const text = typed.trim()
    if (text === name) return
    // A starter without a name of its own has its usual one again.
    if (text === '' && !isStarter) setTyped(name)
    else
      onChange(
        { ...category, name: text },
        t('time.categorySettings.renamed', { name: text || name }),
      )
  }
  const move = (step: -1 | 1) => {
    if (step === -1 ? isFirst : isLast) return
    onMove(step, t('time.categorySettings.moved', { name }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || isArchived || isReadOnly) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
  const archiveWord = isArchived ? 'unarchive' : 'archive'
  const ArchiveIcon = isArchived ? IconArchiveOff : IconArchive
  return (
    <li className={classes['row']} data-archived={isArchived || undefined}>
      <form onSubmit={rename}>
        <TextInput
          aria-label={t('time.categorySettings.nameOf', { name })}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          value={typed}
          maxLength={80}
          disabled={isReadOnly || isArchived}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => rename()}
          onKeyDown={onKeyDown}
        />
      </form>
      <Select
        aria-label={t('time.categorySettings.natureOf', { name })}
        value={category.nature}
        data={Nature.options.map((value) => ({ value, label: t(`time.natures.${value}`) }))}
        allowDeselect={false}
        disabled={isReadOnly || isArchived}
        onChange={(value) =>
          onChange(
            { ...category, nature: Nature.parse(value) },
            t('time.categorySettings.natured', { name }),
          )
        }
      />
      {!isReadOnly && (
        <span className={classes['acts']}>
          {!isArchived && (
            <>
              <ActionIcon
                aria-label={t('time.categorySettings.up', { name })}
                disabled={isFirst}
                onClick={() => move(-1)}
              >
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                aria-label={t('time.categorySettings.down', { name })}
                disabled={isLast}
                onClick={() => move(1)}
              >
                <IconArrowDown size={16} aria-hidden />
              </ActionIcon>
            </>
          )}
          <Tooltip label={t(`time.categorySettings.${archiveWord}`, { name })}>
            <ActionIcon
              aria-label={t(`time.categorySettings.${archiveWord}`, { name })}
              onClick={() =>
                onChange(
                  { ...category, isArchived: !isArchived },
                  t(`time.categorySettings.${archiveWord}d`, { name }),
                )
              }
            >
              <ArchiveIcon size={17} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </span>
      )}
    </li>
  )
}
