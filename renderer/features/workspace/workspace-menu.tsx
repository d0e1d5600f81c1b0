import { Menu } from '@mantine/core'
import { IconSelector } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Workspace } from '../../../preload/contract/workspace'
import { api } from '../../api/client'
import { Logo } from '../../ui/logo'
import { SaveCopyDialog } from '../../ui/place/save-copy-dialog'
import { PathDialog } from './path-dialog'
import { RecentItems } from './recent-items'
import { RenameDialog } from './rename-dialog'
import { useOpening } from './use-opening'
import { WorkspaceActions, type WorkspaceDialog } from './workspace-actions'
import classes from './workspace-menu.module.css'

/** The community that is open, and the way to another. */
export function WorkspaceMenu() {
  const { t } = useTranslation()
  const status = useQuery(api.workspace.status.queryOptions())
  const [dialog, setDialog] = useState<WorkspaceDialog | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  // The item that opened a dialog is gone when it closes: the focus goes back to the menu's button.
  const refocus = () => button.current?.focus()
  const opening = useOpening(refocus)
  const close = () => {
    setDialog(null)
    refocus()
  }
  const current = status.data?.current
  if (!current) return null
  return (
    <div className={classes['root']}>
      <Menu position="bottom-start" width={300} offset={4}>
        <Menu.Target>
          <button ref={button} type="button" className={classes['button']} title={current.name}>
            <Logo size={30} />
            <span className="visually-hidden">{t('workspace.menu.label')}</span>
            <span className={classes['words']}>
              <span className={classes['name']}>{current.name}</span>
              {current.subtitle !== '' && (
                <span className={classes['subtitle']}>{current.subtitle}</span>
              )}
            </span>
            <IconSelector size={16} className={classes['selector']} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <RecentItems
            recent={status.data?.recent ?? []}
            currentPath={current.path}
            onOpen={opening.openPath}
          />
          <WorkspaceActions current={current} onAskFile={opening.ask} onDialog={setDialog} />
        </Menu.Dropdown>
      </Menu>
      {opening.dialog}
      <Dialogs workspace={current} open={dialog} onClose={close} />
    </div>
  )
}

interface DialogsProps {
  workspace: Workspace
  open: WorkspaceDialog | null
  onClose: () => void
}

function Dialogs({ workspace, open, onClose }: DialogsProps) {
  const given = { workspace, onClose }
  return (
    <>
      <RenameDialog {...given} isOpen={open === 'rename'} />
      <PathDialog {...given} isOpen={open === 'path'} />
      <SaveCopyDialog {...given} isOpen={open === 'copy'} />
    </>
  )
}
