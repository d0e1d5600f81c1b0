import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Workspace } from '../../../preload/contract/workspace'
import { client } from '../../api/client'
import { desktop } from '../../api/desktop'
import { useDesk } from '../../api/use-desk'
import { todayIn } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { formatSize } from '../../text/sizes'
import { DialogForm } from '../dialog/dialog-form'
import { Dialog } from '../dialog/dialog'
import { useAttempt } from '../use-attempt'
import { besideFile, copyFileName } from './copy-file-name'
import { PathField } from './path-field'
import classes from './place.module.css'
import { ShownPath } from './shown-path'

interface SaveCopyDialogProps {
  workspace: Workspace
  isOpen: boolean
  onClose: () => void
}

interface Copy {
  path: string
  sizeBytes: number
}

/** Writes a complete copy where the person says, then shows where it is and what it weighs. */
export function SaveCopyDialog({ workspace, isOpen, onClose }: SaveCopyDialogProps) {
  const { t } = useTranslation()
  const [copy, setCopy] = useState<Copy | null>(null)
  const leave = () => {
    setCopy(null)
    onClose()
  }
  const title = copy ? t('workspace.copyDialog.doneTitle') : t('workspace.copyDialog.title')
  return (
    <Dialog title={title} isOpen={isOpen} onClose={leave}>
      {copy ? (
        <CopyMade copy={copy} onLeave={leave} />
      ) : (
        <CopyForm workspace={workspace} onDone={setCopy} onLeave={leave} />
      )}
    </Dialog>
  )
}

interface CopyFormProps {
  workspace: Workspace
  onDone: (copy: Copy) => void
  onLeave: () => void
}

function CopyForm({ workspace, onDone, onLeave }: CopyFormProps) {
  const { t } = useTranslation()
  const suggestedName = copyFileName(workspace.name, todayIn(workspace.timeZone))
  const [path, setPath] = useState(() => besideFile(workspace.path, suggestedName))
  const [isEmpty, setEmpty] = useState(false)
  const { attempt, isRunning, failure } = useAttempt()
  const shell = desktop()
  const submit = async () => {
    setEmpty(path.trim() === '')
    if (path.trim() === '') return
    const copy = await attempt(() => client.backups.saveCopy({ path }))
    if (copy) onDone(copy)
  }
  return (
    <DialogForm
      text={t('workspace.copyDialog.text')}
      submitLabel={t('workspace.copyDialog.submit')}
      onSubmit={submit}
      onLeave={onLeave}
      isRunning={isRunning}
    >
      <PathField
        label={t('workspace.copyDialog.path')}
        value={path}
        onChange={setPath}
        error={isEmpty ? t('workspace.copyDialog.required') : (failure?.sentence ?? null)}
        choose={shell && (() => shell.chooseSavePath({ suggestedName }))}
        isFirst
      />
    </DialogForm>
  )
}

function CopyMade({ copy, onLeave }: { copy: Copy; onLeave: () => void }) {
  const { t } = useTranslation()
  const { open } = useDesk()
  const { attempt, isRunning, failure } = useAttempt()
  const size = formatSize(copy.sizeBytes, currentLanguage())
  return (
    <div className={classes['made']}>
      <p role="status">{t('workspace.copyDialog.done', { size })}</p>
      <ShownPath label={t('workspace.copyDialog.path')} path={copy.path} />
      {failure && (
        <p role="alert" className={classes['failure']}>
          {failure.sentence}
        </p>
      )}
      <div className={classes['actions']}>
        <Button
          variant="default"
          loading={isRunning}
          onClick={() => void attempt(() => open(copy.path))}
        >
          {t('workspace.copyDialog.open')}
        </Button>
        <Button onClick={onLeave}>{t('common.close')}</Button>
      </div>
    </div>
  )
}
