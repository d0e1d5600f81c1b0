import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './form.module.css'

interface DrawerFormProps {
  /** How many fields are wrong, once saving was tried. */
  issueCount: number
  /** True when what shows was typed earlier and never saved. */
  isDraft: boolean
  onAfresh: () => void
  submitLabel: string
  /** Saves; says 'invalid' when a field is wrong, and the first of them gets the keyboard. */
  onSubmit: () => Promise<'invalid' | 'done'>
  children: ReactNode
}

/** The fields of a drawer and what is done with them; a failure leaves everything as it was typed. */
export function DrawerForm(props: DrawerFormProps) {
  const { issueCount, isDraft, onAfresh, submitLabel, onSubmit, children } = props
  const { t } = useTranslation()
  const [isSaving, setSaving] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isSaving) return
    setSaving(true)
    const outcome = await onSubmit()
    setSaving(false)
    if (outcome === 'done') return
    // Once the fields are marked.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    )
  }
  return (
    <form
      ref={form}
      className={classes['form']}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <div className={classes['scroll']}>
        {isDraft && (
          <div className={classes['banner']}>
            <span>{t('rituals.form.draftKept')}</span>
            <Button variant="subtle" size="xs" onClick={onAfresh}>
              {t('rituals.form.startAfresh')}
            </Button>
          </div>
        )}
        {children}
      </div>
      <div className={classes['foot']}>
        <p className={classes['footText']} role="status">
          {issueCount > 0 && t('rituals.form.errors', { count: issueCount })}
        </p>
        <Button type="submit" loading={isSaving}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
