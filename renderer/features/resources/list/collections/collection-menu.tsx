import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconCornerDownRight,
  IconDots,
  IconFolderPlus,
  IconPencil,
  IconX,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Keys } from '../../../../ui/keys'
import type { TreeRow } from './tree-rows'
import type { TreeActs } from './use-tree'

interface CollectionMenuProps {
  row: TreeRow
  acts: TreeActs
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}

/** What can be done to a collection, with the key that does it from the tree. */
export function CollectionMenu({ row, acts, isOpen, onOpen }: CollectionMenuProps) {
  const { t } = useTranslation()
  const { id, title } = row.collection
  return (
    <Menu position="bottom-start" width={270} opened={isOpen} onChange={onOpen} returnFocus={false}>
      <Menu.Target>
        <ActionIcon size={26} tabIndex={-1} aria-label={t('resources.collections.acts', { title })}>
          <IconDots size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFolderPlus size={16} aria-hidden />}
          onClick={() => acts.startCreating(id)}
        >
          {t('resources.collections.addBelow')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPencil size={16} aria-hidden />}
          rightSection={<Keys keys={['F2']} />}
          onClick={() => acts.startRenaming(id)}
        >
          {t('resources.rename')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCornerDownRight size={16} aria-hidden />}
          rightSection={<Keys keys={['M']} />}
          onClick={() => acts.startMoving(id)}
        >
          {t('resources.collections.move')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowUp size={16} aria-hidden />}
          rightSection={<Keys keys={['alt', '↑']} />}
          disabled={row.rank === 1}
          onClick={() => acts.step(id, 'up')}
        >
          {t('resources.collections.up')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} aria-hidden />}
          rightSection={<Keys keys={['alt', '↓']} />}
          disabled={row.rank === row.siblingCount}
          onClick={() => acts.step(id, 'down')}
        >
          {t('resources.collections.down')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconX size={16} aria-hidden />}
          rightSection={<Keys keys={[t('resources.deleteKey')]} />}
          onClick={() => acts.remove(id)}
        >
          {t('resources.collections.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
