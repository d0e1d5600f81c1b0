import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Workspace } from '../../../preload/contract/workspace'
import { client } from '../../api/client'
import { Dialog } from '../../ui/dialog/dialog'
import { DialogForm } from '../../ui/dialog/dialog-form'
import { useWrite } from '../../ui/use-write'

interface RenameDialogProps {
  workspace: Workspace
  isOpen: boolean
  onClose: () => void
}

/** Gives the community another name and subtitle; its file keeps its own name. */
export function RenameDialog({ workspace, isOpen, onClose }: RenameDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('workspace.renameDialog.title')} isOpen={isOpen} onClose={onClose}>
      <RenameForm workspace={workspace} onClose={onClose} />
    </Dialog>
  )
}

function RenameForm({ workspace, onClose }: Omit<RenameDialogProps, 'isOpen'>) {
  const { t } = useTranslation()
  const write = useWrite()
  const [name, setName] = useState(workspace.name)
  const [subtitle, setSubtitle] = useState(workspace.subtitle)
  const [isRunning, setRunning] = useState(false)
  const [isEmpty, setEmpty] = useState(false)
  const submit = async () => {
    setEmpty(name.trim() === '')
    if (name.trim() === '') return
    setRunning(true)
    const written = await write({
      run: () => client.workspace.update({ name, subtitle }),
      done: (result) => t('workspace.renameDialog.done', { name: result.workspace.name }),
    })
    setRunning(false)
    if (written) onClose()
  }
  return (
    <DialogForm
      submitLabel={t('workspace.renameDialog.submit')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <TextInput
        label={t('workspace.renameDialog.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={isEmpty && t('workspace.renameDialog.required')}
        maxLength={120}
        required
        data-autofocus
      />
      <TextInput
        label={t('workspace.renameDialog.subtitle')}
        value={subtitle}
        onChange={(event) => setSubtitle(event.currentTarget.value)}
        maxLength={160}
      />
    </DialogForm>
  )
}
