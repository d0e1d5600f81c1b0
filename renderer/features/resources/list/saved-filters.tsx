import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SavedFilter } from '../../../../preload/contract/resources'
import { api, client } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useWrite } from '../../../ui/use-write'
import { Group } from './facet-group'
import { isSameView, writeView } from './library-view'
import classes from './side.module.css'
import type { Library } from './use-library'

interface SavedFiltersProps {
  library: Library
  onRename: (filter: SavedFilter) => void
}

/** Views kept under a name: each a link, which « back » leaves again. */
export function SavedFilters({ library, onRename }: SavedFiltersProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const saved = useQuery(api.resources.savedFilters.queryOptions()).data ?? []
  if (saved.length === 0) return null
  return (
    <Group title={t('resources.saved.title')}>
      {saved.map((one) => {
        const isCurrent = isSameView(one, library.view)
        return (
          <div key={one.id} className={classes['saved']} data-current={isCurrent || undefined}>
            <Link
              to={`/ressources?${writeView(one).toString()}`}
              className={classes['savedLink'] ?? ''}
              aria-current={isCurrent ? 'true' : undefined}
              title={one.name}
            >
              {one.name}
            </Link>
            {!isReadOnly && <SavedMenu filter={one} onRename={() => onRename(one)} />}
          </div>
        )
      })}
    </Group>
  )
}

function SavedMenu({ filter, onRename }: { filter: SavedFilter; onRename: () => void }) {
  const { t } = useTranslation()
  const write = useWrite()
  const { id, name } = filter
  const remove = () =>
    write({
      run: () => client.resources.removeFilter({ id }),
      done: t('resources.saved.removed', { name }),
    })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={26} aria-label={t('resources.saved.acts', { name })}>
          <IconDots size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={15} aria-hidden />} onClick={onRename}>
          {t('resources.rename')}
        </Menu.Item>
        <Menu.Item leftSection={<IconX size={15} aria-hidden />} onClick={() => void remove()}>
          {t('resources.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
