import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EditSpan } from '../../../../preload/contract/rituals'
import { api } from '../../../api/client'
import { SpanChoice, SpanFate } from '../../../ui/calendar/span-choice'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { Dialog } from '../../../ui/dialog/dialog'
import type { SaveQuestion } from './use-save-ritual'

/** Asked on saving: which dates, and what becomes of those changed apart. Escape goes back to the form. */
export function SaveSpanDialog({ question }: { question: SaveQuestion }) {
  const { t } = useTranslation()
  const { isOpen, isOneOfSeveral, answer } = question
  return (
    <Dialog
      title={t(isOneOfSeveral ? 'rituals.span.saveTitle' : 'rituals.span.allTitle')}
      isOpen={isOpen}
      onClose={() => answer(null)}
    >
      <Form question={question} />
    </Dialog>
  )
}

function Form({ question }: { question: SaveQuestion }) {
  const { t } = useTranslation()
  const { edit, isOneOfSeveral, canBeOne, answer } = question
  const first = canBeOne ? 'one' : 'following'
  const [span, setSpan] = useState<EditSpan>(isOneOfSeveral ? first : 'all')
  if (edit === null) return null
  const { title } = edit
  return (
    <DialogForm
      {...(!isOneOfSeveral && { text: t('rituals.span.allText', { title }) })}
      {...(isOneOfSeveral && !canBeOne && { text: t('rituals.span.ruleText') })}
      submitLabel={t('rituals.form.save')}
      leaveLabel={t('rituals.span.backToForm')}
      onSubmit={() => Promise.resolve(answer(span))}
      onLeave={() => answer(null)}
      isRunning={false}
    >
      <Reach edit={edit} span={span} onChange={setSpan} question={question} />
    </DialogForm>
  )
}

interface ReachProps {
  edit: NonNullable<SaveQuestion['edit']>
  span: EditSpan
  onChange: (span: EditSpan) => void
  question: SaveQuestion
}

function Reach({ edit, span, onChange, question }: ReachProps) {
  const input = { ...edit, span }
  const preview = useQuery(
    api.rituals.previewUpdate.queryOptions({ input, enabled: span !== 'one' && question.isOpen }),
  )
  if (!question.isOneOfSeveral) return <SpanFate span="all" preview={preview} />
  return (
    <SpanChoice
      isFirst
      value={span}
      canBeOne={question.canBeOne}
      onChange={onChange}
      preview={preview}
    />
  )
}
