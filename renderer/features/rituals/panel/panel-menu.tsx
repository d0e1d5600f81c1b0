import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Ritual } from '../../../../preload/contract/rituals'
import { client } from '../../../api/client'
import { useWrite } from '../../../ui/use-write'

interface PanelMenuProps {
  ritual: Ritual
  onRemoved: () => void
}

/** What is done less often with a whole ritual. */
export function PanelMenu({ ritual, onRemoved }: PanelMenuProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const remove = async () => {
    const { id, title } = ritual
    const removed = await write({
      run: () => client.rituals.remove({ id }),
      done: t('rituals.done.removed', { title }),
    })
    if (removed) onRemoved()
  }
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon aria-label={t('common.more')}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void remove()}>
          {t('rituals.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
