import { useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from '../../../ui/form/draft-storage'
import { type Issues, type MemberForm, readForm } from './member-form'

const noIssue: Issues = {}

/** The state of a person's form; what was typed is kept until saved, even when the form is left. */
export function useMemberForm(name: string, basedOn: string, initial: MemberForm) {
  const key = `member.${name}`
  const [{ form, isDraft, isTouched, seen }, setState] = useState(() => {
    const kept = keptDraft<MemberForm>(key, basedOn)
    const isKept = kept !== null
    return { form: kept ?? initial, isDraft: isKept, isTouched: isKept, seen: basedOn }
  })
  const [isTried, setTried] = useState(false)
  // Written since, by an undo for instance: shown, unless something is being written here.
  if (seen !== basedOn) {
    setState((state) => ({ ...state, seen: basedOn, ...(!isTouched && { form: initial }) }))
  }
  const change = (changes: Partial<MemberForm>) =>
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
    return readForm(form)
  }
  const issues = isTried ? (readForm(form).issues ?? noIssue) : noIssue
  return { form, issues, isDraft, change, startAfresh, check, forget }
}

export type MemberFormState = ReturnType<typeof useMemberForm>
