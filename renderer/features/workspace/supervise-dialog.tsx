import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { desktop } from '../../api/desktop'
import { useDesk } from '../../api/use-desk'
import { todayIn } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { Dialog } from '../../ui/dialog/dialog'
import { DialogForm } from '../../ui/dialog/dialog-form'
import { PathField } from '../../ui/place/path-field'
import { useAttempt } from '../../ui/use-attempt'

interface SuperviseDialogProps {
  defaultFolder: string
  timeZone: string
  isOpen: boolean
  onClose: () => void
}

/** Founds a workspace that only receives statements: who decides, and where the file goes. */
export function SuperviseDialog(props: SuperviseDialogProps) {
  const { t } = useTranslation()
  const { isOpen, onClose } = props
  return (
    <Dialog title={t('workspace.superviseDialog.title')} isOpen={isOpen} onClose={onClose}>
      <SuperviseForm {...props} />
    </Dialog>
  )
}

function SuperviseForm({ defaultFolder, timeZone, onClose }: SuperviseDialogProps) {
  const { t } = useTranslation()
  const { create } = useDesk()
  const [authorName, setAuthorName] = useState('')
  const [name, setName] = useState('')
  const [folder, setFolder] = useState(defaultFolder)
  const [isTried, setTried] = useState(false)
  const { attempt, isRunning, failure } = useAttempt()
  const shell = desktop()
  const isNameless = authorName.trim() === ''
  const submit = async () => {
    setTried(true)
    if (isNameless) return
    await attempt(() =>
      create({
        kind: 'supervision',
        name: name.trim() === '' ? t('workspace.superviseDialog.namePlaceholder') : name,
        ...(folder.trim() === '' ? {} : { folder }),
        authorName,
        timeZone,
        locale: currentLanguage(),
        templates: [],
        startOn: todayIn(timeZone),
      }),
    )
  }
  return (
    <DialogForm
      text={t('workspace.superviseDialog.text')}
      submitLabel={t('workspace.superviseDialog.submit')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <TextInput
        label={t('workspace.superviseDialog.authorName')}
        description={t('workspace.superviseDialog.authorHint')}
        value={authorName}
        onChange={(event) => setAuthorName(event.currentTarget.value)}
        error={isTried && isNameless && t('workspace.superviseDialog.required')}
        maxLength={120}
        autoComplete="off"
        data-autofocus
      />
      <TextInput
        label={t('workspace.superviseDialog.name')}
        placeholder={t('workspace.superviseDialog.namePlaceholder')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={120}
        autoComplete="off"
      />
      <PathField
        label={t('workspace.start.folder')}
        hint={t('workspace.start.folderHint')}
        value={folder}
        onChange={setFolder}
        error={failure?.sentence ?? null}
        choose={shell && (() => shell.chooseFolder())}
      />
    </DialogForm>
  )
}
