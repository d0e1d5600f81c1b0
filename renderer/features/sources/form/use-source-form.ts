import { useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from '../../../ui/form/draft-storage'
import { type Issues, readForm, type SourceForm } from './source-form'

const noIssue: Issues = {}

/** The state of a source's form; what was typed is kept until saved, even when the form is left. */
export function useSourceForm(name: string, basedOn: string, initial: SourceForm) {
  const key = `source.${name}`
  const [{ form, isDraft }, setState] = useState(() => {
    const kept = keptDraft<SourceForm>(key, basedOn)
    return { form: kept ?? initial, isDraft: kept !== null }
  })
  const [isTried, setTried] = useState(false)
  const change = (changes: Partial<SourceForm>) =>
    setState((state) => {
      const next = { ...state.form, ...changes }
      keepDraft(key, { form: next, basedOn })
      return { ...state, form: next }
    })
  const startAfresh = () => {
    dropDraft(key)
    setTried(false)
    setState({ form: initial, isDraft: false })
  }
  const forget = () => dropDraft(key)
  const check = () => {
    setTried(true)
    return readForm(form)
  }
  const issues = isTried ? (readForm(form).issues ?? noIssue) : noIssue
  return { form, issues, isDraft, change, startAfresh, check, forget }
}

export type SourceFormState = ReturnType<typeof useSourceForm>
