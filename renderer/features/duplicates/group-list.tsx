import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DuplicateGroup } from '../../../preload/contract/duplicates'
import classes from './duplicates.module.css'

interface GroupListProps {
  groups: readonly DuplicateGroup[]
  current: number
  onOpen: (index: number) => void
  /** How many come before these. */
  first: number
  total: number
  onPage: (by: 1 | -1) => void
}

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** Groups by the title of their first; arrows, J and K go from one to the next. */
export function GroupList({ groups, current, onOpen, first, total, onPage }: GroupListProps) {
  const { t } = useTranslation()
  const step = (event: KeyboardEvent<HTMLUListElement>) => {
    const by = steps[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const to = Math.max(0, Math.min(groups.length - 1, current + by))
    onOpen(to)
    event.currentTarget.querySelectorAll('button')[to]?.focus()
  }
  return (
    <nav className={classes['side']} aria-label={t('duplicates.groups')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className={classes['groups']} onKeyDown={step}>
        {groups.map((group, index) => (
          <li key={group.key}>
            <button
              type="button"
              className={classes['group']}
              tabIndex={index === current ? 0 : -1}
              aria-current={index === current ? 'true' : undefined}
              onClick={() => onOpen(index)}
            >
              <span className={classes['groupTitle']}>{group.resources[0]?.title}</span>
              <GroupReasons group={group} />
            </button>
          </li>
        ))}
      </ul>
      {total > groups.length && (
        <div className={classes['pager']}>
          <ActionIcon
            aria-label={t('duplicates.previous')}
            disabled={first === 0}
            onClick={() => onPage(-1)}
          >
            <IconChevronLeft size={16} aria-hidden />
          </ActionIcon>
          <span>
            {t('duplicates.range', { from: first + 1, to: first + groups.length, total })}
          </span>
          <ActionIcon
            aria-label={t('duplicates.next')}
            disabled={first + groups.length >= total}
            onClick={() => onPage(1)}
          >
            <IconChevronRight size={16} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </nav>
  )
}

function GroupReasons({ group }: { group: DuplicateGroup }) {
  const { t } = useTranslation()
  const [reason] = group.reasons
  const words = [
    t('duplicates.count', { count: group.resources.length }),
    ...(reason === undefined ? [] : [t(`duplicates.reasons.${reason}`)]),
  ]
  return (
    <span className={classes['groupWhy']}>
      {words.join(' · ')}
      {!group.isSure && <em>{t('duplicates.toLookAt')}</em>}
    </span>
  )
}
