import { useEffect, useState } from 'react'
import type { Occurrence } from '../../../../preload/contract/calendar'
import type { Ritual } from '../../../../preload/contract/rituals'
import { type Intent, useIntent } from '../../../ui/calendar/selection'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import type { SelectedRitual } from './use-selected-ritual'

/** A question about one date, kept while it is asked: answering may give the date another key. */
interface Asked {
  intent: Intent
  ritual: Ritual
  occurrence: Occurrence
}

export interface OccurrenceQuestions {
  asked: Asked | null
  isOpen: boolean
  ask: (intent: Intent) => void
  close: () => void
}

/** What is being asked of the date shown: from the panel, or along with the selection (M and Delete). */
export function useOccurrenceQuestions(
  selected: SelectedRitual | null | undefined,
): OccurrenceQuestions {
  const { intent, clear } = useIntent()
  const isReadOnly = useReadOnly()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [isOpen, setOpen] = useState(false)
  const ask = (next: Intent) => {
    if (!selected?.occurrence || isReadOnly) return
    const { ritual, occurrence } = selected
    // Only a planned date can be moved or cancelled, whatever was asked.
    if (next !== 'end' && occurrence.state !== 'planned') return
    setAsked({ intent: next, ritual, occurrence })
    setOpen(true)
  }
  // Taken up once, as soon as its date is known; the address then holds it no more.
  const [taken, setTaken] = useState<Intent | null>(null)
  if (intent === null && taken !== null) setTaken(null)
  if (intent !== null && taken === null && selected?.occurrence) {
    setTaken(intent)
    ask(intent)
  }
  useEffect(() => {
    if (taken !== null) clear()
  }, [taken, clear])
  return { asked, isOpen, ask, close: () => setOpen(false) }
}
