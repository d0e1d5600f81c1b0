import { Button } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './dialog.module.css'

interface DialogFormProps {
  /** What the answer will do, in a sentence. */
  text?: string
  submitLabel: string
  onSubmit: () => Promise<void>
  onLeave: () => void
  /** Word for leaving, when it is not « Annuler ». */
  leaveLabel?: string
  isRunning: boolean
  /** Fields; the first one carries data-autofocus. */
  children: ReactNode
}

/** The fields of a dialog and its two buttons; Enter answers. */
export function DialogForm(props: DialogFormProps) {
  const { text, submitLabel, onSubmit, onLeave, leaveLabel, isRunning, children } = props
  const { t } = useTranslation()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isRunning) void onSubmit()
  }
  return (
    <form className={classes['form']} onSubmit={submit} noValidate>
      {text !== undefined && <p className={classes['text']}>{text}</p>}
      {children}
      <div className={classes['actions']}>
        <Button variant="default" onClick={onLeave}>
          {leaveLabel ?? t('common.cancel')}
        </Button>
        <Button type="submit" loading={isRunning}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
