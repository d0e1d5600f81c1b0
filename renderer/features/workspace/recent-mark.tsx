import { useTranslation } from 'react-i18next'
import type { RecentWorkspace } from '../../../preload/contract/workspace'
import classes from './recent-mark.module.css'

/** Says of a recent workspace that its file has gone, or that it is only the sample. */
export function RecentMark({ workspace }: { workspace: RecentWorkspace }) {
  const { t } = useTranslation()
  if (!workspace.isPresent) {
    return <span className={classes['missing']}>{t('workspace.recent.missing')}</span>
  }
  if (!workspace.isSample) return null
  return <span className={classes['sample']}>{t('workspace.recent.sample')}</span>
}
