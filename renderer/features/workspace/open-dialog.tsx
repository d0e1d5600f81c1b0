import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desktop } from '../../api/desktop'
import { useDesk } from '../../api/use-desk'
import { Dialog } from '../../ui/dialog/dialog'
import { DialogForm } from '../../ui/dialog/dialog-form'
import { PathField } from '../../ui/place/path-field'
import { useAttempt } from '../../ui/use-attempt'

interface OpenDialogProps {
  isOpen: boolean
  onClose: () => void
  /** A path already tried, and what the engine said of it. */
  refused?: { path: string; sentence: string } | null
}

/** Opens a workspace by the path of its file. */
export function OpenDialog({ isOpen, onClose, refused = null }: OpenDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('workspace.openDialog.title')} isOpen={isOpen} onClose={onClose}>
      <OpenForm onClose={onClose} refused={refused} />
    </Dialog>
  )
}

function OpenForm({ onClose, refused }: Required<Omit<OpenDialogProps, 'isOpen'>>) {
  const { t } = useTranslation()
  const { open } = useDesk()
  const [path, setPath] = useState(refused?.path ?? '')
  const [isEmpty, setEmpty] = useState(false)
  const { attempt, isRunning, failure } = useAttempt()
  const shell = desktop()
  const submit = async () => {
    setEmpty(path.trim() === '')
    if (path.trim() === '') return
    const opened = await attempt(async () => {
      await open(path.trim())
      return true
    })
    if (opened) onClose()
  }
  const said = failure?.sentence ?? (path === refused?.path ? refused.sentence : null)
  return (
    <DialogForm
      submitLabel={t('workspace.openDialog.submit')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <PathField
        label={t('workspace.openDialog.path')}
        hint={t('workspace.openDialog.hint')}
        value={path}
        onChange={setPath}
        error={isEmpty ? t('workspace.place.requiredFile') : said}
        choose={shell && (() => shell.chooseWorkspaceToOpen())}
        isFirst
      />
    </DialogForm>
  )
}
