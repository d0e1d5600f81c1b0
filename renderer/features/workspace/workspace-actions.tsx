import { Menu } from '@mantine/core'
import {
  IconCopyPlus,
  IconFolder,
  IconFolderOpen,
  IconPencil,
  IconPlus,
  IconX,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Workspace } from '../../../preload/contract/workspace'
import { desktop } from '../../api/desktop'
import { useDesk } from '../../api/use-desk'
import { failureSentence } from '../../text/failure-sentence'
import { useNotice } from '../../ui/notice/notice'

export type WorkspaceDialog = 'rename' | 'path' | 'copy'

interface WorkspaceActionsProps {
  current: Workspace
  onAskFile: () => Promise<void>
  onDialog: (dialog: WorkspaceDialog) => void
}

/** What can be done with the open workspace, and the ways out of it. */
export function WorkspaceActions({ current, onAskFile, onDialog }: WorkspaceActionsProps) {
  const { t } = useTranslation()
  const { close } = useDesk()
  const show = useNotice()
  const shell = desktop()
  const leave = async () => {
    try {
      await close()
    } catch (error) {
      show({ kind: 'failure', text: failureSentence(error, t) })
    }
  }
  const reveal = async (path: string) => {
    const isThere = await shell?.revealInFolder({ path })
    if (isThere === false) show({ kind: 'failure', text: t('workspace.menu.gone') })
  }
  return (
    <>
      <Menu.Item
        leftSection={<IconFolderOpen size={16} aria-hidden />}
        onClick={() => void onAskFile()}
      >
        {t('workspace.menu.open')}
      </Menu.Item>
      {/* The first screen makes a new workspace; everything here is saved already. */}
      <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void leave()}>
        {t('workspace.menu.create')}
      </Menu.Item>
      <Menu.Divider />
      {!current.isReadOnly && (
        <Menu.Item
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => onDialog('rename')}
        >
          {t('workspace.menu.rename')}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<IconFolder size={16} aria-hidden />}
        onClick={() => (shell ? void reveal(current.path) : onDialog('path'))}
      >
        {shell ? t('workspace.menu.reveal') : t('workspace.menu.showPath')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconCopyPlus size={16} aria-hidden />}
        onClick={() => onDialog('copy')}
      >
        {t('workspace.menu.saveCopy')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconX size={16} aria-hidden />} onClick={() => void leave()}>
        {t('workspace.menu.close')}
      </Menu.Item>
    </>
  )
}
