import { Button } from '@mantine/core'
import { IconBookmarkPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import classes from './library.module.css'
import { isNarrowed } from './library-view'
import { SortMenu } from './sort-menu'
import { useChips } from './use-chips'
import type { Library } from './use-library'

interface FilterBarProps {
  library: Library
  /** How many there are in all. */
  whole: number
  onSave: () => void
}

/** How many resources show, why not the others, and in which order. */
export function FilterBar({ library, whole, onSave }: FilterBarProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const chips = useChips(library)
  const total = library.first?.total
  const isAny = isNarrowed(library.view)
  return (
    <div className={classes['bar']}>
      <p role="status" className={classes['total']}>
        {total !== undefined &&
          (isAny
            ? t('resources.list.shownOf', { count: total, whole })
            : t('resources.list.shown', { count: total }))}
      </p>
      <ul className={classes['chips']} aria-label={t('resources.filters.active')}>
        {chips.map(({ key, label, without }) => (
          <li key={key}>
            <button
              type="button"
              className={classes['chip']}
              aria-label={t('resources.filters.drop', { filter: label })}
              onClick={() => library.narrow(without)}
            >
              <span className={classes['chipWord']}>{label}</span>
              <IconX size={13} aria-hidden />
            </button>
          </li>
        ))}
        {isAny && (
          <li>
            <Button variant="subtle" size="compact-xs" onClick={library.clear}>
              {t('resources.filters.clear')}
            </Button>
            {!isReadOnly && (
              <Button
                variant="subtle"
                size="compact-xs"
                leftSection={<IconBookmarkPlus size={14} aria-hidden />}
                onClick={onSave}
              >
                {t('resources.saved.save')}
              </Button>
            )}
          </li>
        )}
      </ul>
      <SortMenu library={library} />
    </div>
  )
}
