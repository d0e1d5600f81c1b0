import { Button } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RitualDraft } from '../../../../preload/contract/rituals'
import { RitualFields } from './ritual-fields'
import classes from './ritual-form.module.css'
import type { FormState } from './use-ritual-form'

interface FormBodyProps {
  state: FormState
  submitLabel: string
  /** What one must know before changing anything. */
  note?: string
  onSave: (draft: RitualDraft) => Promise<boolean>
  onAfresh: () => void
  onPick?: () => void
}

/** The fields and what is done with them; a failure leaves everything as it was typed. */
export function FormBody(props: FormBodyProps) {
  const { state, submitLabel, note, onSave, onAfresh, onPick } = props
  const { t } = useTranslation()
  const [isSaving, setSaving] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const count = Object.keys(state.issues).length
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { draft } = state.check()
    if (draft === undefined) {
      // Once the fields are marked: the first of them gets the keyboard.
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      )
      return
    }
    setSaving(true)
    const isSaved = await onSave(draft)
    setSaving(false)
    if (isSaved) state.forget()
  }
  return (
    <form
      ref={form}
      className={classes['form']}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <div className={classes['scroll']}>
        {state.isDraft && (
          <div className={classes['banner']}>
            <span>{t('rituals.form.draftKept')}</span>
            <Button variant="subtle" size="xs" onClick={onAfresh}>
              {t('rituals.form.startAfresh')}
            </Button>
          </div>
        )}
        {note !== undefined && <p className={classes['quiet']}>{note}</p>}
        <RitualFields state={state} />
      </div>
      <div className={classes['foot']}>
        <p className={classes['footText']} role="status">
          {count > 0 && t('rituals.form.errors', { count })}
        </p>
        {onPick && (
          <Button variant="subtle" onClick={onPick}>
            {t('rituals.templates.change')}
          </Button>
        )}
        <Button type="submit" loading={isSaving}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
