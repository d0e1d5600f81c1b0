import { ActionIcon, Menu } from '@mantine/core'
import {
  IconCalendarDown,
  IconDots,
  IconDownload,
  IconListDetails,
  IconPrinter,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useExportIcs } from '../../ui/calendar/use-export-ics'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import type { View } from './visible-window'

/** What can be printed, as its address says. */
export type Period = 'mois' | 'trimestre'

interface CalendarMenuProps {
  view: View
  hasWeekends: boolean
  onWeekends: (isShown: boolean) => void
  onPrint: (period: Period) => void
}

/** What is seldom done with the calendar, or with all rituals. */
export function CalendarMenu({ view, hasWeekends, onWeekends, onPrint }: CalendarMenuProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const exportIcs = useExportIcs()
  const isReadOnly = useReadOnly()
  const printer = <IconPrinter size={16} aria-hidden />
  return (
    <Menu position="bottom-end" width={270}>
      <Menu.Target>
        <ActionIcon aria-label={t('common.more')}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconListDetails size={16} aria-hidden />}
          onClick={() => void navigate('/rituels/tous')}
        >
          {t('calendar.allRituals')}
        </Menu.Item>
        {view !== 'list' && (
          <Menu.CheckboxItem closeMenuOnClick checked={hasWeekends} onChange={onWeekends}>
            {t('calendar.weekends')}
          </Menu.CheckboxItem>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={printer} onClick={() => onPrint('mois')}>
          {t('print.month')}
        </Menu.Item>
        <Menu.Item leftSection={printer} onClick={() => onPrint('trimestre')}>
          {t('print.term')}
        </Menu.Item>
        <Menu.Divider />
        {!isReadOnly && (
          <Menu.Item
            leftSection={<IconCalendarDown size={16} aria-hidden />}
            onClick={() => void navigate('/rituels/import')}
          >
            {t('calendar.importIcs')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void exportIcs(null)}
        >
          {t('calendar.exportAll')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
