import { useState } from 'react'
import { dropDraft, keepDraft, keptDraft } from '../../../ui/form/draft-storage'
import type { EntryForm } from './entry-form'
import { type Issues, readEntry, type ReadEntry } from './read-entry'

export interface EntryFormState {
  form: EntryForm
  /** Said once saving was tried; an end before its start, as soon as it is typed in full. */
  issues: Issues
  isDraft: boolean
  change: (changes: Partial<EntryForm>) => void
  startAfresh: () => void
  /** Says what is wrong from now on; gives the time when nothing is. */
  check: () => ReadEntry
  forget: () => void
}

const noIssue: Issues = {}

/** The state of the form; what was typed is kept until saved, even when the form is left. */
export function useEntryForm(name: string, basedOn: string, initial: EntryForm): EntryFormState {
  const key = `time.${name}`
  const [{ form, isDraft }, setState] = useState(() => {
    const kept = keptDraft<EntryForm>(key, basedOn)
    return { form: kept ?? initial, isDraft: kept !== null }
  })
  const [isTried, setTried] = useState(false)
  const read = readEntry(form)
  const early = read.issues?.endTime
  const isEarly = early === 'endBeforeStart' || early === 'tooLong'
  return {
    form,
    issues: isTried ? (read.issues ?? noIssue) : isEarly ? { endTime: early } : noIssue,
    isDraft,
    change: (changes) =>
      setState((state) => {
        const changed = { ...state.form, ...changes }
        keepDraft(key, { form: changed, basedOn })
        return { ...state, form: changed }
      }),
    startAfresh: () => {
      dropDraft(key)
      setTried(false)
      setState({ form: initial, isDraft: false })
    },
    check: () => {
      setTried(true)
      return read
    },
    forget: () => dropDraft(key),
  }
}
