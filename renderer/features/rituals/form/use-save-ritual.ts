import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  EditSpan,
  OccurrenceDetail,
  OccurrenceKey,
  Ritual,
  RitualDraft,
  Series,
} from '../../../../preload/contract/rituals'
import { client } from '../../../api/client'
import { failureSentence } from '../../../text/failure-sentence'
import { recurs } from '../../../ui/calendar/use-recurs'
import { useNotice } from '../../../ui/notice/notice'
import { useWrite } from '../../../ui/use-write'

type RitualEdit = Parameters<typeof client.rituals.update>[0]

interface Edited {
  ritual: Ritual
  series: Series
  /** The date the form was opened on; null for all of them. */
  date: OccurrenceDetail | null
  onSaved: (key: OccurrenceKey | null, day: string) => void
}

/** What is asked before a save: how far it reaches, or whether what it does to dates apart is meant. */
export interface SaveQuestion {
  edit: RitualEdit | null
  isOpen: boolean
  /** The form is that of one date, and there are others. */
  isOneOfSeveral: boolean
  /** Another rule has no meaning for one date alone. */
  canBeOne: boolean
  answer: (span: EditSpan | null) => void
}

/** Saves a form: at once where it can mean one thing only, else after asking. False when it did not. */
export function useSaveRitual({ ritual, series, date, onSaved }: Edited) {
  const { t } = useTranslation()
  const write = useWrite()
  const show = useNotice()
  const [edit, setEdit] = useState<RitualEdit | null>(null)
  const [isOpen, setOpen] = useState(false)
  const answer = useRef<(span: EditSpan | null) => void>(() => undefined)
  const isOneOfSeveral = date !== null && recurs(ritual)

  const ask = (asked: RitualEdit) => {
    setEdit(asked)
    setOpen(true)
    return new Promise<EditSpan | null>((resolve) => {
      answer.current = resolve
    })
  }
  const spanOf = async (asked: RitualEdit): Promise<EditSpan | null> => {
    if (isOneOfSeveral) return ask(asked)
    const { moved, dropped } = await client.rituals.previewUpdate(asked)
    return moved + dropped === 0 ? 'all' : ask(asked)
  }
  const save = async (draft: RitualDraft) => {
    const { title } = draft
    const asked = {
      ...draft,
      id: ritual.id,
      seriesId: series.id,
      span: 'all' as const,
      originalStart: date?.originalStart ?? null,
    }
    const span = await spanOf(asked).catch((error: unknown) => {
      show({ kind: 'failure', text: failureSentence(error, t) })
      return null
    })
    if (span === null) return false
    const saved = await write({
      run: () => client.rituals.update({ ...asked, span }),
      done: ({ exceptions: { dropped: count } }) =>
        count === 0
          ? t('rituals.done.updated', { title })
          : t('rituals.done.dropped', { title, count }),
    })
    if (saved) onSaved(saved.key, draft.startOn)
    return saved !== null
  }
  const question: SaveQuestion = {
    edit,
    isOpen,
    isOneOfSeveral,
    canBeOne: isOneOfSeveral && (edit === null || edit.rrule === series.rrule),
    answer: (span) => {
      setOpen(false)
      answer.current(span)
    },
  }
  return { save, question }
}
