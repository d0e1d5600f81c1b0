import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconDeviceFloppy,
  IconDots,
  IconEye,
  IconEyeOff,
  IconPencil,
  IconPlus,
  IconX,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Keys } from '../../../../ui/keys'
import type { BlockRow } from './block-rows'

export interface RowActs {
  edit: (row: BlockRow) => void
  step: (row: BlockRow, direction: -1 | 1) => void
  duplicate: (row: BlockRow) => void
  toggle: (row: BlockRow) => void
  save: (row: BlockRow) => void
  remove: (row: BlockRow) => void
  startAdding: (row: BlockRow, where: 'below' | 'inside') => void
}

interface BlockMenuProps {
  row: BlockRow
  name: string
  acts: RowActs
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}

/** What can be done with a block, with the key that does it from the list. */
export function BlockMenu({ row, name, acts, isOpen, onOpen }: BlockMenuProps) {
  const { t } = useTranslation()
  const { block } = row
  const canHold =
    ['section', 'columns', 'column', 'hero'].includes(block.kind) && block.link === null
  const holdsPieces = canHold && block.kind !== 'columns'
  const isElement = block.node.kind === 'element'
  return (
    <Menu position="bottom-start" width={264} opened={isOpen} onChange={onOpen} returnFocus={false}>
      <Menu.Target>
        <ActionIcon size={26} tabIndex={-1} aria-label={t('letterBlocks.acts', { name })}>
          <IconDots size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={16} aria-hidden />}
          rightSection={<Keys keys={['enter']} />}
          onClick={() => acts.edit(row)}
        >
          {t('letterBlocks.act.edit')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => acts.startAdding(row, 'below')}
        >
          {t('letterBlocks.addBelow')}
        </Menu.Item>
        {holdsPieces && (
          <Menu.Item
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => acts.startAdding(row, 'inside')}
          >
            {t('letterBlocks.addInside')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconArrowUp size={16} aria-hidden />}
          rightSection={<Keys keys={['alt', '↑']} />}
          onClick={() => acts.step(row, -1)}
        >
          {t('letterBlocks.act.up')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} aria-hidden />}
          rightSection={<Keys keys={['alt', '↓']} />}
          onClick={() => acts.step(row, 1)}
        >
          {t('letterBlocks.act.down')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCopy size={16} aria-hidden />}
          rightSection={<Keys keys={['D']} />}
          onClick={() => acts.duplicate(row)}
        >
          {t('letterBlocks.act.duplicate')}
        </Menu.Item>
        {isElement && (
          <Menu.Item
            leftSection={
              block.isHidden ? (
                <IconEye size={16} aria-hidden />
              ) : (
                <IconEyeOff size={16} aria-hidden />
              )
            }
            rightSection={<Keys keys={['H']} />}
            onClick={() => acts.toggle(row)}
          >
            {block.isHidden ? t('letterBlocks.act.show') : t('letterBlocks.act.hide')}
          </Menu.Item>
        )}
        {isElement && (
          <Menu.Item
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            rightSection={<Keys keys={['S']} />}
            onClick={() => acts.save(row)}
          >
            {t('letterBlocks.act.save')}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconX size={16} aria-hidden />}
          rightSection={<Keys keys={[t('letterBlocks.deleteKey')]} />}
          onClick={() => acts.remove(row)}
        >
          {t('letterBlocks.act.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
