import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../../../api/client'
import { Dialog } from '../../../../ui/dialog/dialog'
import { DialogForm } from '../../../../ui/dialog/dialog-form'
import { useWrite } from '../../../../ui/use-write'

export interface SavedDraft {
  name: string
  source: string
}

interface SaveBlockDialogProps {
  /** What is saved; null while nothing is asked. */
  draft: SavedDraft | null
  onClose: () => void
  onClosed: () => void
}

/** Keeps a block under a name, for other letters. */
export function SaveBlockDialog({ draft, onClose, onClosed }: SaveBlockDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('letterBlocks.save.title')}
      isOpen={draft !== null}
      onClose={onClose}
      onClosed={onClosed}
    >
      {draft !== null && <NameForm draft={draft} onLeave={onClose} />}
    </Dialog>
  )
}

function NameForm({ draft, onLeave }: { draft: SavedDraft; onLeave: () => void }) {
  const { t } = useTranslation()
  const write = useWrite()
  const [name, setName] = useState(draft.name)
  const [isRunning, setRunning] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const save = async () => {
    const given = name.trim()
    if (given === '') return setMissing(true)
    setRunning(true)
    const saved = await write({
      run: () => client.newsletters.saveBlock({ name: given, source: draft.source }),
      done: t('letterBlocks.save.done', { name: given }),
    })
    setRunning(false)
    if (saved !== null) onLeave()
  }
  return (
    <DialogForm
      text={t('letterBlocks.save.text')}
      submitLabel={t('common.save')}
      onSubmit={save}
      onLeave={onLeave}
      isRunning={isRunning}
    >
      <TextInput
        data-autofocus
        label={t('letterBlocks.save.name')}
        value={name}
        maxLength={120}
        error={isMissing ? t('letterBlocks.save.missing') : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </DialogForm>
  )
}
