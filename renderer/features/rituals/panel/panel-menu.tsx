import { ActionIcon, Menu } from '@mantine/core'
import { IconCalendarOff, IconDots, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { client } from '../../../api/client'
import { useWrite } from '../../../ui/use-write'
import type { SelectedRitual } from './use-selected-ritual'

interface PanelMenuProps {
  selected: SelectedRitual
  /** Asks whether to stop from the date shown on. */
  onEnd: () => void
  onRemoved: () => void
}

/** What is done less often with a whole ritual. */
export function PanelMenu({ selected, onEnd, onRemoved }: PanelMenuProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const { ritual, series, occurrence } = selected
  const remove = async () => {
    const { id, title } = ritual
    const removed = await write({
      run: () => client.rituals.remove({ id }),
      done: t('rituals.done.removed', { title }),
    })
    if (removed) onRemoved()
  }
  return (
    <Menu position="bottom-end" width={270}>
      <Menu.Target>
        <ActionIcon aria-label={t('common.more')}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {occurrence && series.rrule !== null && (
          <Menu.Item leftSection={<IconCalendarOff size={16} aria-hidden />} onClick={onEnd}>
            {t('rituals.end')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void remove()}>
          {t('rituals.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
