import { useCallback, useEffect, useRef, useState } from 'react'
import { dropDraft, keepDraft } from '../../../ui/form/draft-storage'
import { type KeptText, readKeptText } from './kept-text'

const restMs = 2000

type SavingState = 'untouched' | 'unsaved' | 'saving' | 'saved'

export interface Keeping {
  state: SavingState
  /** Takes what was typed; it is written after a rest, and at the latest when the field is left. */
  change: (text: string) => void
  /** Writes at once what is not written yet. */
  flush: () => void
  /** A text left unwritten that the stored one has since overtaken; the person decides. */
  overtaken: string | null
  settle: () => void
}

interface Kept {
  /** Names the text among those kept with this window. */
  name: string
  stored: string
  /** Writes the text; false when it failed. */
  save: (text: string) => Promise<boolean>
  /** A text left unwritten by an earlier visit comes back in the editor. */
  initial: KeptText
}

/** What a field shows at first: the stored text, or what an earlier visit could not write. */
export function keptText(name: string, stored: string): KeptText {
  return readKeptText(sessionStorage.getItem(`veillee.draft.${name}`), stored)
}

/** Writes a text as it is typed, and keeps it with this window until it is written: nothing is lost. */
export function useKeptText({ name, stored, save, initial }: Kept): Keeping {
  const pending = useRef<string | null>(initial.isResumed ? initial.text : null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isSaving = useRef(false)
  const latest = useRef({ stored, save })
  const [state, setState] = useState<SavingState>(initial.isResumed ? 'unsaved' : 'untouched')
  const [overtaken, setOvertaken] = useState(initial.overtaken)
  useEffect(() => {
    latest.current = { stored, save }
  })
  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const write = async () => {
      const text = pending.current
      if (text === null || isSaving.current) return
      isSaving.current = true
      setState('saving')
      const isWritten = text === latest.current.stored || (await latest.current.save(text))
      isSaving.current = false
      if (!isWritten) return setState('unsaved')
      if (pending.current === text) {
        pending.current = null
        dropDraft(name)
        return setState('saved')
      }
      // Typed further while it was being written.
      return write()
    }
    void write()
  }, [name])
  const change = useCallback(
    (text: string) => {
      pending.current = text
      keepDraft(name, { form: text, basedOn: latest.current.stored })
      setState('unsaved')
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, restMs)
    },
    [name, flush],
  )
  useEffect(() => {
    if (pending.current !== null) timer.current = setTimeout(flush, restMs)
    return flush
  }, [flush])
  const settle = () => {
    setOvertaken(null)
    if (pending.current === null) dropDraft(name)
  }
  return { state, change, flush, overtaken, settle }
}
