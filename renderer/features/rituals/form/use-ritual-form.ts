import { useCallback, useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from '../../../ui/form/draft-storage'
import { type Issues, readForm } from './read-form'
import type { RitualForm } from './ritual-form'

export interface FormState {
  form: RitualForm
  /** Said once saving was tried; a field that is right again says nothing more. */
  issues: Issues
  isDraft: boolean
  change: (changes: Partial<RitualForm>) => void
  startAfresh: () => void
  /** Says what is wrong from now on; gives the draft when nothing is. */
  check: () => ReturnType<typeof readForm>
  forget: () => void
}

const noIssue: Issues = {}

/** The state of the form; what was typed is kept until saved, even when the form is left. */
export function useRitualForm(
  name: string,
  basedOn: string,
  initial: () => RitualForm,
  resumed: (kept: RitualForm) => RitualForm = (kept) => kept,
): FormState {
  const key = `ritual.${name}`
  const [{ form, isDraft }, setState] = useState(() => {
    const kept = keptDraft<RitualForm>(key, basedOn)
    return kept === null
      ? { form: initial(), isDraft: false }
      : { form: resumed(kept), isDraft: true }
  })
  const [isTried, setTried] = useState(false)
  const change = useCallback(
    (changes: Partial<RitualForm>) =>
      setState((state) => {
        const next = { ...state.form, ...changes }
        keepDraft(key, { form: next, basedOn })
        return { ...state, form: next }
      }),
    [key, basedOn],
  )
  const startAfresh = () => {
    dropDraft(key)
    setTried(false)
    setState({ form: initial(), isDraft: false })
  }
  const check = () => {
    setTried(true)
    return readForm(form)
  }
  const issues = isTried ? (readForm(form).issues ?? noIssue) : noIssue
  return { form, issues, isDraft, change, startAfresh, check, forget: () => dropDraft(key) }
}
