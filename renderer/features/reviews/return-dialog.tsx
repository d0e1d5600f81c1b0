import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/dialog/dialog'
import { DialogForm } from '../../ui/dialog/dialog-form'

interface ReturnDialogProps {
  count: number
  isOpen: boolean
  isRunning: boolean
  onClose: () => void
  onReturn: (remark: string) => Promise<boolean>
}

/** Asks what is to be taken up again: a statement never comes back without a word. */
export function ReturnDialog(props: ReturnDialogProps) {
  const { count, isOpen, onClose } = props
  const { t } = useTranslation()
  return (
    <Dialog title={t('reviews.returnDialog.title', { count })} isOpen={isOpen} onClose={onClose}>
      <ReturnForm {...props} />
    </Dialog>
  )
}

function ReturnForm({ isRunning, onClose, onReturn }: ReturnDialogProps) {
  const { t } = useTranslation()
  const [remark, setRemark] = useState('')
  const [isTried, setTried] = useState(false)
  const isEmpty = remark.trim() === ''
  const submit = async () => {
    setTried(true)
    if (!isEmpty && (await onReturn(remark.trim()))) onClose()
  }
  return (
    <DialogForm
      text={t('reviews.returnDialog.text')}
      submitLabel={t('reviews.returnDialog.submit')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <Textarea
        label={t('reviews.returnDialog.remark')}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
        error={isTried && isEmpty && t('reviews.returnDialog.required')}
        maxLength={1000}
        autosize
        minRows={3}
        maxRows={10}
        data-autofocus
      />
    </DialogForm>
  )
}
