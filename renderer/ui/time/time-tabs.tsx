import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import classes from './time-tabs.module.css'

const tabs = [
  { path: '/temps', name: 'week' },
  { path: '/temps/liste', name: 'list' },
  { path: '/temps/bilan', name: 'report' },
  { path: '/temps/releves', name: 'statements' },
] as const

/** From one view of the time to another. */
export function TimeTabs() {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('time.tabs.name')} className={classes['tabs']}>
      {tabs.map(({ path, name }) => (
        <NavLink key={path} to={path} end={path === '/temps'} className={classes['tab'] ?? ''}>
          {t(`time.tabs.${name}`)}
        </NavLink>
      ))}
    </nav>
  )
}
