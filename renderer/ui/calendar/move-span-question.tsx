import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../preload/contract/calendar'
import type { EditSpan } from '../../../preload/contract/rituals'
import { api } from '../../api/client'
import { formatDuration } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { describeStart } from '../../text/recurrence/occurrence'
import { DialogForm } from '../dialog/dialog-form'
import { Dialog } from '../dialog/dialog'
import { SpanChoice } from './span-choice'

/** What was dragged or stretched, and where to. */
interface Asked {
  occurrence: Occurrence
  start: string
  durationMinutes: number
}

type Ask = (asked: Asked) => Promise<EditSpan | null>
const Question = createContext<Ask>(() => Promise.resolve('one'))

/** Asks how far a drag or a stretch reaches; null puts the event back where it was. */
export function useMoveSpanQuestion(): Ask {
  return useContext(Question)
}

/** Holds the question over the calendar it is about. */
export function MoveSpanQuestion({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [isOpen, setOpen] = useState(false)
  const answer = useRef<(span: EditSpan | null) => void>(() => undefined)
  const ask: Ask = useCallback((next) => {
    answer.current(null)
    setAsked(next)
    setOpen(true)
    return new Promise((resolve) => {
      answer.current = resolve
    })
  }, [])
  const close = (span: EditSpan | null) => {
    setOpen(false)
    answer.current(span)
  }
  const { t } = useTranslation()
  const isMove = asked !== null && asked.start !== asked.occurrence.start
  return (
    <Question value={ask}>
      {children}
      <Dialog
        title={t(isMove ? 'rituals.span.moveTitle' : 'rituals.span.resizeTitle')}
        isOpen={isOpen}
        onClose={() => close(null)}
      >
        {asked && <Form asked={asked} isOpen={isOpen} onAnswer={close} />}
      </Dialog>
    </Question>
  )
}

interface FormProps {
  asked: Asked
  /** Once answered there is nothing left to foresee. */
  isOpen: boolean
  onAnswer: (span: EditSpan | null) => void
}

function Form({ asked, isOpen, onAnswer }: FormProps) {
  const { t } = useTranslation()
  const [span, setSpan] = useState<EditSpan>('one')
  const { occurrence, start, durationMinutes } = asked
  const { seriesId, originalStart, title } = occurrence
  const move = { seriesId, originalStart, start, durationMinutes }
  const preview = useQuery(
    api.rituals.previewMove.queryOptions({
      input: { ...move, span },
      enabled: span !== 'one' && isOpen,
    }),
  )
  const locale = currentLanguage()
  const from = describeStart(occurrence.start, 'day', locale)
  const text =
    start === occurrence.start
      ? t('rituals.span.resizeText', {
          title,
          when: from,
          duration: formatDuration(durationMinutes, locale),
        })
      : t('rituals.span.moveText', { title, from, to: describeStart(start, 'day', locale) })
  return (
    <DialogForm
      text={text}
      submitLabel={t('rituals.span.submit')}
      leaveLabel={t('rituals.span.back')}
      onSubmit={() => Promise.resolve(onAnswer(span))}
      onLeave={() => onAnswer(null)}
      isRunning={false}
    >
      <SpanChoice isFirst value={span} onChange={setSpan} preview={preview} />
    </DialogForm>
  )
}
