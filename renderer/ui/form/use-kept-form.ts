import { useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from './draft-storage'

interface KeptForm<Form, Read> {
  /** Stands for the form in this window. */
  key: string
  /** When the record was last written. */
  basedOn: string
  initial: Form
  /** The fields a form stands for, or what is wrong with them. */
  read: (form: Form) => Read
}

/** The state of a form; what was typed is kept until saved, even when the form is left. */
export function useKeptForm<Form, Issues extends object, Fields>({
  key,
  basedOn,
  initial,
  read,
}: KeptForm<Form, { fields: Fields; issues?: never } | { fields?: never; issues: Issues }>) {
  const [{ form, isDraft, isTouched, seen }, setState] = useState(() => {
    const kept = keptDraft<Form>(key, basedOn)
    const isKept = kept !== null
    return { form: kept ?? initial, isDraft: isKept, isTouched: isKept, seen: basedOn }
  })
  const [isTried, setTried] = useState(false)
  // Written since, by an undo for instance: shown, unless something is being written here.
  if (seen !== basedOn) {
    setState((state) => ({ ...state, seen: basedOn, ...(!isTouched && { form: initial }) }))
  }
  const change = (changes: Partial<Form>) =>
    setState((state) => {
      const next = { ...state.form, ...changes }
      keepDraft(key, { form: next, basedOn })
      return { ...state, form: next, isTouched: true }
    })
  const startAfresh = () => {
    dropDraft(key)
    setTried(false)
    setState({ form: initial, isDraft: false, isTouched: false, seen: basedOn })
  }
  const forget = () => {
    dropDraft(key)
    setTried(false)
    setState((state) => ({ ...state, isDraft: false, isTouched: false }))
  }
  const check = () => {
    setTried(true)
    return read(form)
  }
  const issues: Partial<Issues> = isTried ? (read(form).issues ?? {}) : {}
  return { form, issues, isDraft, change, startAfresh, check, forget }
}
