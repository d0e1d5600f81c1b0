import { Tooltip } from '@mantine/core'
import { IconDeviceFloppy, IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { api } from '../api/client'
import { useWaiting } from '../ui/sessions/use-waiting'
import { WorkspaceMenu } from '../features/workspace/workspace-menu'
import { initials } from './initials'
import { useSections } from './use-sections'
import classes from './rail.module.css'

/** Where one is, where one can go, and that everything is saved here. */
export function Rail() {
  const { t } = useTranslation()
  const status = useQuery(api.workspace.status.queryOptions())
  const team = useQuery(api.members.team.queryOptions())
  const current = status.data?.current
  const { sections, otherScreens } = useSections()
  const author = team.data?.find(({ id }) => id === current?.authorId)
  const pair = team.data?.find(({ id, role }) => role !== 'supervisor' && id !== author?.id)
  const name = author?.name ?? t('app.noAuthor')
  const isReadOnly = current?.isReadOnly === true
  const waiting = useWaiting().data?.length ?? 0
  const saved = isReadOnly ? t('app.readOnlyHere') : t('app.savedHere')
  const SavedIcon = isReadOnly ? IconLock : IconDeviceFloppy
  return (
    <nav className={classes['rail']} aria-label={t('app.navigation')}>
      <WorkspaceMenu />
      <ul className={classes['sections']}>
        {sections.map(({ path, name: key, icon: Icon }) => (
          <li key={path}>
            <Tooltip
              label={t(`app.${key}`)}
              position="right"
              classNames={{ tooltip: classes['tip'] ?? '' }}
            >
              <NavLink
                to={path}
                end={path === '/'}
                className={classes['section'] ?? ''}
                aria-label={
                  key === 'sessions' && waiting > 0
                    ? `${t('app.sessions')}, ${t('sessions.waitingCount', { count: waiting })}`
                    : t(`app.${key}`)
                }
              >
                <Icon size={18} stroke={1.7} aria-hidden />
                <span className={classes['word']}>{t(`app.${key}`)}</span>
                {key === 'sessions' && waiting > 0 && (
                  <span className={classes['badge']} aria-hidden>
                    {waiting}
                  </span>
                )}
              </NavLink>
            </Tooltip>
          </li>
        ))}
      </ul>
      <div className={classes['foot']}>
        <p className={classes['saved']} title={saved}>
          <SavedIcon size={16} stroke={1.6} aria-hidden />
          <span className={classes['word']}>{saved}</span>
        </p>
        <div className={classes['person']}>
          <span className={classes['avatar']} aria-hidden>
            {initials(name)}
          </span>
          <span className={classes['names']}>
            <span className={classes['name']}>{name}</span>
            {pair && (
              <span className={classes['pair']}>{t('app.withPair', { name: pair.name })}</span>
            )}
          </span>
          <span className={classes['others']}>
            {otherScreens.map(({ path, name: key, icon: Icon }) => (
              <Tooltip key={path} label={t(`app.${key}`)} position="top">
                <NavLink to={path} className={classes['other'] ?? ''} aria-label={t(`app.${key}`)}>
                  <Icon size={17} stroke={1.6} aria-hidden />
                </NavLink>
              </Tooltip>
            ))}
          </span>
        </div>
      </div>
    </nav>
  )
}
