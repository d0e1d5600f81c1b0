import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desktop } from '../../api/desktop'
import { useDesk } from '../../api/use-desk'
import { Dialog } from '../../ui/dialog/dialog'
import { DialogForm } from '../../ui/dialog/dialog-form'
import { useNotice } from '../../ui/notice/notice'
import { PathField } from '../../ui/place/path-field'
import { useAttempt } from '../../ui/use-attempt'

interface MoveDialogProps {
  isOpen: boolean
  onClose: () => void
}

/** Moves the workspace's file out of a folder where it would come to harm. */
export function MoveDialog({ isOpen, onClose }: MoveDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('workspace.moveDialog.title')} isOpen={isOpen} onClose={onClose}>
      <MoveForm onClose={onClose} />
    </Dialog>
  )
}

function MoveForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { move } = useDesk()
  const show = useNotice()
  const [folder, setFolder] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const { attempt, isRunning, failure } = useAttempt()
  const shell = desktop()
  const submit = async () => {
    setEmpty(folder.trim() === '')
    if (folder.trim() === '') return
    const moved = await attempt(async () => {
      await move(folder.trim())
      return true
    })
    if (!moved) return
    show({ kind: 'done', text: t('workspace.moveDialog.done', { folder: folder.trim() }) })
    onClose()
  }
  return (
    <DialogForm
      text={t('workspace.moveDialog.text')}
      submitLabel={t('workspace.moveDialog.submit')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <PathField
        label={t('workspace.moveDialog.folder')}
        value={folder}
        onChange={setFolder}
        error={isEmpty ? t('workspace.place.requiredFolder') : (failure?.sentence ?? null)}
        choose={shell && (() => shell.chooseFolder())}
        isFirst
      />
    </DialogForm>
  )
}
