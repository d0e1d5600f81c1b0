import { ActionIcon, Button, Menu, SegmentedControl } from '@mantine/core'
import {
  IconArrowForwardUp,
  IconCalendarDown,
  IconChevronLeft,
  IconChevronRight,
  IconDots,
  IconDownload,
  IconListDetails,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { currentLanguage } from '../../text/language'
import { useExportIcs } from '../../ui/calendar/use-export-ics'
import { KindMark } from '../../ui/kind-mark'
import { useDocumentTitle } from '../../ui/use-document-title'
import classes from './calendar-page.module.css'
import { titleOf, type View, views } from './visible-window'

interface CalendarHeaderProps {
  view: View
  day: string
  hasWeekends: boolean
  onView: (view: View) => void
  onStep: (direction: -1 | 1) => void
  onToday: () => void
  onWeekends: (isShown: boolean) => void
}

/** Which days are shown, the way to others, and what can be done with all rituals. */
export function CalendarHeader(props: CalendarHeaderProps) {
  const { view, day, onView, onStep, onToday } = props
  const { t } = useTranslation()
  const navigate = useNavigate()
  const title = titleOf(view, day, currentLanguage())
  useDocumentTitle(title)
  const step = view === 'week' ? 'Week' : 'Month'
  return (
    <header className={classes['header']}>
      <h1 className={classes['title']} aria-live="polite">
        {title}
      </h1>
      <div className={classes['steps']}>
        <ActionIcon
          aria-label={t(`calendar.previous${step}`)}
          aria-keyshortcuts="Alt+ArrowLeft"
          onClick={() => onStep(-1)}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <Button variant="default" size="xs" onClick={onToday}>
          {t('common.today')}
        </Button>
        <ActionIcon
          aria-label={t(`calendar.next${step}`)}
          aria-keyshortcuts="Alt+ArrowRight"
          onClick={() => onStep(1)}
        >
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
      </div>
      <Legend />
      <SegmentedControl
        aria-label={t('calendar.view')}
        value={view}
        onChange={(value) => onView(views.find((one) => one === value) ?? 'month')}
        data={views.map((value) => ({ value, label: t(`calendar.views.${value}`) }))}
      />
      <Button aria-keyshortcuts="N" onClick={() => void navigate('/rituels/nouveau')}>
        {t('calendar.newRitual')}
      </Button>
      <CalendarMenu {...props} />
    </header>
  )
}

function Legend() {
  const { t } = useTranslation()
  return (
    <ul className={classes['legend']} aria-label={t('calendar.legend')}>
      <li>
        <KindMark kind="rituel" />
        {t('common.ritual')}
      </li>
      <li>
        <IconArrowForwardUp size={14} aria-hidden />
        {t('calendar.legendMoved')}
      </li>
      <li>
        <s>{t('calendar.legendCancelled')}</s>
      </li>
    </ul>
  )
}

function CalendarMenu({ view, hasWeekends, onWeekends }: CalendarHeaderProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const exportIcs = useExportIcs()
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
          <Menu.CheckboxItem checked={hasWeekends} onChange={onWeekends}>
            {t('calendar.weekends')}
          </Menu.CheckboxItem>
        )}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconCalendarDown size={16} aria-hidden />}
          onClick={() => void navigate('/rituels/import')}
        >
          {t('calendar.importIcs')}
        </Menu.Item>
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
