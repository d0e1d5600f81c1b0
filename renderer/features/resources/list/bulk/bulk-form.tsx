import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DialogForm } from '../../../../ui/dialog/dialog-form'
import { type BulkChanges, useBulk } from '../use-bulk'

export interface BulkDialogProps {
  ids: readonly string[]
  isOpen: boolean
  onClose: () => void
}

interface FormProps extends Omit<BulkDialogProps, 'isOpen'> {
  /** What was filled in; nothing where every field was left as it is. */
  changes: BulkChanges
  children: ReactNode
}

/** Applies what was filled in as one action; fields left empty change nothing. */
export function BulkForm({ ids, onClose, changes, children }: FormProps) {
  const { t } = useTranslation()
  const bulk = useBulk()
  const [isRunning, setRunning] = useState(false)
  const apply = async () => {
    if (Object.keys(changes).length === 0) return onClose()
    setRunning(true)
    const isDone = await bulk.update(ids, changes, t('resources.bulk.done', { count: ids.length }))
    setRunning(false)
    if (isDone) onClose()
  }
  return (
    <DialogForm
      submitLabel={t('resources.bulk.apply')}
      onSubmit={apply}
      onLeave={onClose}
      isRunning={isRunning}
    >
      {children}
    </DialogForm>
  )
}
