import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../../preload/contract/calendar'
import type { EditSpan, Ritual } from '../../../../preload/contract/rituals'
import { api } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { describeWhen } from '../../../text/recurrence/occurrence'
import { DateField } from '../../../ui/calendar/date-field'
import { DurationField } from '../../../ui/calendar/duration-field'
import { SpanChoice } from '../../../ui/calendar/span-choice'
import { TimeField } from '../../../ui/calendar/time-field'
import { useMoveOccurrence } from '../../../ui/calendar/use-move-occurrence'
import { recurs } from '../../../ui/calendar/use-recurs'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { Dialog } from '../../../ui/dialog/dialog'
import classes from './move-dialog.module.css'
import { useMoveFields } from './use-move-fields'

const maxReason = 300

interface MoveDialogProps {
  ritual: Ritual
  occurrence: Occurrence
  isOpen: boolean
  onClose: () => void
  onClosed: () => void
  /** The key and the start the date has from now on. */
  onMoved: (now: Pick<Occurrence, 'seriesId' | 'originalStart' | 'start'>) => void
}

/** Gives one date, or more of them, another day, hour or length: the keyboard's way of dragging it. */
export function MoveDialog(props: MoveDialogProps) {
  const { occurrence, isOpen, onClose, onClosed } = props
  const { t } = useTranslation()
  const { title } = occurrence
  return (
    <Dialog
      title={t('rituals.moveDialog.title', { title })}
      isOpen={isOpen}
      onClose={onClose}
      onClosed={onClosed}
    >
      <MoveForm {...props} />
    </Dialog>
  )
}

function MoveForm({ ritual, occurrence, onClose, onMoved }: MoveDialogProps) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const move = useMoveOccurrence()
  const fields = useMoveFields(occurrence)
  const { isAllDay, seriesId, originalStart } = occurrence
  const { day, time, duration, start, minutes } = fields
  const [span, setSpan] = useState<EditSpan>('one')
  const [reason, setReason] = useState(occurrence.reason)
  const [isTried, setTried] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const isReady = start !== null && minutes !== null
  const input = {
    seriesId,
    originalStart,
    start: start ?? originalStart,
    durationMinutes: minutes ?? 0,
    span,
  }
  const preview = useQuery(
    api.rituals.previewMove.queryOptions({
      input,
      // Once it has moved there is nothing left to foresee.
      enabled: span !== 'one' && isReady && !isRunning,
    }),
  )
  const submit = async () => {
    setTried(true)
    if (!isReady) return
    setRunning(true)
    const said = span === 'one' ? { reason } : {}
    const key = await move(occurrence, { start, durationMinutes: minutes, span, ...said })
    if (key === null) {
      setRunning(false)
      return
    }
    onMoved({ ...key, start })
    onClose()
  }
  const sentenceOf = (isWrong: boolean, sentence: string) => (isTried && isWrong ? sentence : null)
  return (
    <DialogForm
      text={t('rituals.moveDialog.text', { when: describeWhen(occurrence, 'day', locale) })}
      submitLabel={t('rituals.moveDialog.submit')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <div className={classes['fields']}>
        <DateField
          isFirst
          label={t('rituals.fields.date')}
          value={day.value}
          onChange={day.set}
          error={sentenceOf(!day.isRight, t('rituals.issues.date'))}
        />
        {!isAllDay && (
          <TimeField
            label={t('rituals.fields.startTime')}
            value={time.value}
            onChange={time.set}
            error={sentenceOf(!time.isRight, t('rituals.issues.time'))}
          />
        )}
        <DurationField
          label={t('rituals.fields.duration')}
          value={duration.value}
          onChange={duration.set}
          isInDays={isAllDay}
          error={sentenceOf(minutes === null, t('rituals.issues.duration'))}
        />
      </div>
      {recurs(ritual) && <SpanChoice value={span} onChange={setSpan} preview={preview} />}
      {span === 'one' && (
        <TextInput
          label={t('rituals.moveDialog.reason')}
          description={t('rituals.moveDialog.reasonHint')}
          value={reason}
          maxLength={maxReason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </DialogForm>
  )
}
