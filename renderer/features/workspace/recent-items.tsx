import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RecentWorkspace } from '../../../preload/contract/workspace'
import { RecentMark } from './recent-mark'
import classes from './workspace-menu.module.css'

interface RecentItemsProps {
  recent: RecentWorkspace[]
  currentPath: string
  onOpen: (path: string) => Promise<void>
}

const shown = 5

/** The latest other workspaces, one click away. */
export function RecentItems({ recent, currentPath, onOpen }: RecentItemsProps) {
  const { t } = useTranslation()
  const others = recent.filter(({ path }) => path !== currentPath).slice(0, shown)
  if (others.length === 0) return null
  return (
    <>
      <Menu.Label>{t('workspace.recent.title')}</Menu.Label>
      {others.map((one) => (
        <Menu.Item key={one.path} onClick={() => void onOpen(one.path)} title={one.path}>
          <span className={classes['recentName']}>
            <span className={classes['name']}>{one.name}</span>
            <RecentMark workspace={one} />
          </span>
          <span className={classes['recentPath']}>
            <bdi>{one.path}</bdi>
          </span>
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  )
}
