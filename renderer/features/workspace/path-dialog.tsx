import { useTranslation } from 'react-i18next'
import type { Workspace } from '../../../preload/contract/workspace'
import { Dialog } from '../../ui/dialog/dialog'
import { ShownPath } from '../../ui/place/shown-path'
import classes from './workspace-menu.module.css'

interface PathDialogProps {
  workspace: Workspace
  isOpen: boolean
  onClose: () => void
}

/** Where the file is, for hosts that cannot show a folder. */
export function PathDialog({ workspace, isOpen, onClose }: PathDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('workspace.pathDialog.title')} isOpen={isOpen} onClose={onClose}>
      <div className={classes['where']}>
        <p>{t('workspace.pathDialog.text')}</p>
        <ShownPath label={t('workspace.pathDialog.path')} path={workspace.path} />
      </div>
    </Dialog>
  )
}
