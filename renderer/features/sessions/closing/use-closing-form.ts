import { useCallback, useState } from 'react'
import { currentLanguage } from '../../../text/language'
import { dropDraft, keepDraft, keptDraft } from '../../../ui/form/draft-storage'
import { type ClosingForm, closingFormOf } from './closing-form'
import type { ClosingSubject } from './closing-subject'
import { type ClosingIssues, readClosing } from './read-closing'

const noIssue: ClosingIssues = new Map()

interface ClosingState {
  form: ClosingForm
  issues: ClosingIssues
  /** True when what shows was typed earlier and never closed. */
  isDraft: boolean
  change: (change: (form: ClosingForm) => ClosingForm) => void
  startAfresh: () => void
  check: () => ReturnType<typeof readClosing>
}

/**
 * The state of the sheet. What is typed is kept until the session says something else: closing
 * makes the draft void, and undoing the closing brings it back.
 */
export function useClosingForm(
  subject: ClosingSubject,
  teamIds: readonly string[],
  authorId: string | null,
): ClosingState {
  const { draftKey, session } = subject
  const key = `closing.${draftKey}`
  const initial = () => closingFormOf(subject, teamIds, authorId, currentLanguage())
  const [basedOn] = useState(() =>
    session?.state === 'closed' ? JSON.stringify(initial()) : 'open',
  )
  const [{ form, isDraft }, setState] = useState(() => {
    const kept = keptDraft<ClosingForm>(key, basedOn)
    return { form: kept ?? initial(), isDraft: kept !== null }
  })
  const [isTried, setTried] = useState(false)
  const change = useCallback(
    (changed: (form: ClosingForm) => ClosingForm) =>
      setState((state) => {
        const next = changed(state.form)
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
    return readClosing(form)
  }
  const issues = isTried ? (readClosing(form).issues ?? noIssue) : noIssue
  return { form, issues, isDraft, change, startAfresh, check }
}
