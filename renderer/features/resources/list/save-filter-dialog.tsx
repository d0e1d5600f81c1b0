import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../../api/client'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { useWrite } from '../../../ui/use-write'
import type { LibraryView } from './library-view'

const longest = 80

/** A view to be kept under a name; with an id, one kept already that takes another name. */
export interface Keeping extends LibraryView {
  id?: string
  name: string
}

interface SaveFilterDialogProps {
  keeping: Keeping | null
  onClose: () => void
}

export function SaveFilterDialog({ keeping, onClose }: SaveFilterDialogProps) {
  const { t } = useTranslation()
  const isNew = keeping?.id === undefined
  return (
    <Dialog
      title={t(isNew ? 'resources.saved.saveTitle' : 'resources.saved.renameTitle')}
      isOpen={keeping !== null}
      onClose={onClose}
    >
      {keeping && <NameForm keeping={keeping} onClose={onClose} />}
    </Dialog>
  )
}

function NameForm({ keeping, onClose }: { keeping: Keeping; onClose: () => void }) {
  const { t } = useTranslation()
  const write = useWrite()
  const [name, setName] = useState(keeping.name)
  const [isTried, setTried] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const trimmed = name.trim()
  const isNew = keeping.id === undefined
  const save = async () => {
    setTried(true)
    if (trimmed === '') return
    setRunning(true)
    const saved = await write({
      run: () => client.resources.saveFilter({ ...keeping, name: trimmed }),
      done: t('resources.saved.done', { name: trimmed }),
    })
    setRunning(false)
    if (saved) onClose()
  }
  return (
    <DialogForm
      {...(isNew && { text: t('resources.saved.saveText') })}
      submitLabel={t('common.save')}
      onSubmit={save}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <TextInput
        label={t('resources.saved.name')}
        value={name}
        maxLength={longest}
        onChange={(event) => setName(event.currentTarget.value)}
        error={isTried && trimmed === '' && t('resources.nameNeeded')}
        data-autofocus
      />
    </DialogForm>
  )
}
