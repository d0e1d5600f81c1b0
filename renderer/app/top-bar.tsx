import { Button, Menu } from '@mantine/core'
import {
  IconBookmarkPlus,
  IconCalendarDown,
  IconClockPlus,
  IconMail,
  IconPlus,
  IconRepeat,
  IconSearch,
  IconUserPlus,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { TimerControl } from '../features/time/timer/timer-control'
import { Keys } from '../ui/keys'
import { useIsSupervision } from '../ui/use-is-supervision'
import classes from './top-bar.module.css'

/** Search or act at the left, create at the right. */
export function TopBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation()
  const isSupervision = useIsSupervision()
  return (
    <header className={classes['bar']}>
      <button
        type="button"
        className={classes['search']}
        onClick={onSearch}
        aria-keyshortcuts="Control+K"
      >
        <IconSearch size={16} aria-hidden />
        <span className={classes['prompt']}>{t('app.searchOrAct')}</span>
        <Keys keys={['control', 'K']} />
      </button>
      {!isSupervision && (
        <div className={classes['acts']}>
          <TimerControl />
          <CreateMenu />
        </div>
      )}
    </header>
  )
}

function CreateMenu() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
          {t('app.create')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconRepeat size={16} aria-hidden />}
          onClick={() => void navigate('/rituels/nouveau')}
        >
          {t('app.newRitual')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconUsersGroup size={16} aria-hidden />}
          onClick={() => void navigate('/seances/nouvelle')}
        >
          {t('app.newSession')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconMail size={16} aria-hidden />}
          onClick={() => void navigate('/lettres/nouvelle')}
        >
          {t('app.newLetter')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconBookmarkPlus size={16} aria-hidden />}
          onClick={() => void navigate('/ressources?ajout=1')}
        >
          {t('app.newResource')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={() => void navigate('/communaute?personne=nouvelle')}
        >
          {t('app.newPerson')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconClockPlus size={16} aria-hidden />}
          onClick={() => void navigate('/temps?saisie=nouvelle')}
        >
          {t('app.newTime')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCalendarDown size={16} aria-hidden />}
          onClick={() => void navigate('/rituels/import')}
        >
          {t('app.importIcs')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
