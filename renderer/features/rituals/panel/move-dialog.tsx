import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../../preload/contract/calendar'
import { LocalDate } from '../../../../preload/contract/shapes'
import { formatDuration, formatTime } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { describeWhen } from '../../../text/recurrence/occurrence'
import { DateField } from '../../../ui/calendar/date-field'
import { DurationField } from '../../../ui/calendar/duration-field'
import { TimeField } from '../../../ui/calendar/time-field'
import { readDuration, readTime } from '../../../ui/calendar/typed-time'
import { useMoveOccurrence } from '../../../ui/calendar/use-move-occurrence'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { Dialog } from '../../../ui/dialog/dialog'
import classes from './move-dialog.module.css'

interface MoveDialogProps {
  occurrence: Occurrence
  isOpen: boolean
  onClose: () => void
  onClosed: () => void
}

/** Gives one date another day, hour or length: the keyboard's way of dragging it. */
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
      <MoveForm occurrence={occurrence} onClose={onClose} />
    </Dialog>
  )
}

function MoveForm({ occurrence, onClose }: Pick<MoveDialogProps, 'occurrence' | 'onClose'>) {
  const { t } = useTranslation()
  const locale = currentLanguage()
  const move = useMoveOccurrence()
  const { isAllDay, startAt, endAt, start } = occurrence
  const length = isAllDay ? daysBetween(occurrence) * 1440 : minutesBetween(startAt, endAt)
  const [day, setDay] = useState(start.slice(0, 10))
  const [time, setTime] = useState(formatTime(start))
  const [duration, setDuration] = useState(() => formatDuration(length, locale))
  const [isTried, setTried] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const isDay = LocalDate.safeParse(day).success
  const clock = isAllDay ? '' : readTime(time)
  const minutes = readDuration(duration)
  const submit = async () => {
    setTried(true)
    if (!isDay || clock === null || minutes === null) return
    setRunning(true)
    const isDone = await move(occurrence, isAllDay ? day : `${day}T${clock}`, minutes)
    setRunning(false)
    if (isDone) onClose()
  }
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
          value={day}
          onChange={setDay}
          error={isTried && !isDay ? t('rituals.issues.date') : null}
        />
        {!isAllDay && (
          <TimeField
            label={t('rituals.fields.startTime')}
            value={time}
            onChange={setTime}
            error={isTried && clock === null ? t('rituals.issues.time') : null}
          />
        )}
        <DurationField
          label={t('rituals.fields.duration')}
          value={duration}
          onChange={setDuration}
          isInDays={isAllDay}
          error={isTried && minutes === null ? t('rituals.issues.duration') : null}
        />
      </div>
    </DialogForm>
  )
}

function minutesBetween(startAt: string, endAt: string): number {
  return Math.round((Date.parse(endAt) - Date.parse(startAt)) / 60_000)
}

function daysBetween({ start, end }: Occurrence): number {
  return Math.round((Date.parse(`${end}T00:00Z`) - Date.parse(`${start}T00:00Z`)) / 86_400_000)
}
