import { Button, Modal } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './form-dialog.module.css'

interface FormDialogProps {
  title: string
  /** What the answer will do, in a sentence. */
  text?: string
  isOpen: boolean
  onClose: () => void
  onSubmit: () => Promise<void>
  submitLabel: string
  isRunning: boolean
  /** Word for leaving without answering, when it is not « Annuler ». */
  leaveLabel?: string
  /** Fields; the first one carries data-autofocus. */
  children: ReactNode
}

/** A short question over the page. Enter answers it, Escape leaves it. */
export function FormDialog(props: FormDialogProps) {
  const { title, text, isOpen, onClose, onSubmit, submitLabel, isRunning, leaveLabel, children } = props
  const { t } = useTranslation()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void onSubmit()
  }
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={title}
      size={520}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ title: classes['title'] ?? '' }}
    >
      <form className={classes['form']} onSubmit={submit} noValidate>
        {text !== undefined && <p className={classes['text']}>{text}</p>}
        {children}
        <div className={classes['actions']}>
          <Button variant="default" onClick={onClose}>
            {leaveLabel ?? t('common.cancel')}
          </Button>
          <Button type="submit" loading={isRunning}>
            {submitLabel}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
