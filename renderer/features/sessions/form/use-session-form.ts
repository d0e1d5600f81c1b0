import { useCallback, useState } from 'react'
import { currentLanguage } from '../../../text/language'
import { dropDraft, keepDraft, keptDraft } from '../../../ui/form/draft-storage'
import { type Issues, readForm, type ReadForm } from './read-form'
import { type SessionForm, withEnd } from './session-form'

export interface FormState {
  form: SessionForm
  /** Said once saving was tried; a field that is right again says nothing more. */
  issues: Issues
  isDraft: boolean
  change: (changes: Partial<SessionForm>) => void
  changeEnd: (endTime: string) => void
  startAfresh: () => void
  /** Says what is wrong from now on; gives the fields when nothing is. */
  check: () => ReadForm
  forget: () => void
}

const noIssue: Issues = {}

/** The state of the form; what was typed is kept until saved, even when the form is left. */
export function useSessionForm(
  name: string,
  basedOn: string,
  initial: () => SessionForm,
): FormState {
  const key = `session.${name}`
  const [{ form, isDraft }, setState] = useState(() => {
    const kept = keptDraft<SessionForm>(key, basedOn)
    return kept === null ? { form: initial(), isDraft: false } : { form: kept, isDraft: true }
  })
  const [isTried, setTried] = useState(false)
  const update = useCallback(
    (next: (form: SessionForm) => SessionForm) =>
      setState((state) => {
        const changed = next(state.form)
        keepDraft(key, { form: changed, basedOn })
        return { ...state, form: changed }
      }),
    [key, basedOn],
  )
  const read = readForm(form)
  // An end that comes before its start is said as soon as it is typed in full.
  const early =
    read.issues?.endTime === 'endBeforeStart' ? { endTime: read.issues.endTime } : noIssue
  return {
    form,
    issues: isTried ? (read.issues ?? noIssue) : early,
    isDraft,
    change: (changes) => update((state) => ({ ...state, ...changes })),
    changeEnd: (endTime) => update((state) => withEnd(state, endTime, currentLanguage())),
    startAfresh: () => {
      dropDraft(key)
      setTried(false)
      setState({ form: initial(), isDraft: false })
    },
    check: () => {
      setTried(true)
      return read
    },
    forget: () => dropDraft(key),
  }
}
