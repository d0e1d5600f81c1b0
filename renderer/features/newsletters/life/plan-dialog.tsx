import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LetterRow } from '../../../../preload/contract/letter-shapes'
import { LocalDate, LocalTime } from '../../../../preload/contract/shapes'
import { client } from '../../../api/client'
import { DateField } from '../../../ui/calendar/date-field'
import { TimeField } from '../../../ui/calendar/time-field'
import { readTime } from '../../../ui/calendar/typed-time'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { useWrite } from '../../../ui/use-write'

interface PlanDialogProps {
  letter: Pick<LetterRow, 'id' | 'title' | 'plannedOn' | 'plannedTime'>
  isOpen: boolean
  onClose: () => void
}

/** Says the day a letter is meant to leave, and the hour where one is set. */
export function PlanDialog({ letter, isOpen, onClose }: PlanDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('letters.planTitle', { title: letter.title })}
      isOpen={isOpen}
      onClose={onClose}
    >
      {isOpen && <PlanForm letter={letter} onClose={onClose} />}
    </Dialog>
  )
}

function PlanForm({ letter, onClose }: Omit<PlanDialogProps, 'isOpen'>) {
  const { t } = useTranslation()
  const write = useWrite()
  const [day, setDay] = useState(letter.plannedOn ?? '')
  const [time, setTime] = useState(letter.plannedTime ?? '')
  const [isTried, setTried] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const hour = readTime(time)
  const isDay = day === '' || LocalDate.safeParse(day).success
  const isTime = time === '' || LocalTime.safeParse(hour).success
  const save = async (plannedOn: string | null, plannedTime: string | null) => {
    setRunning(true)
    const { id, title } = letter
    const written = await write({
      run: () => client.newsletters.update({ id, plannedOn, plannedTime }),
      done: t(plannedOn === null ? 'letters.unplannedDone' : 'letters.planned', { title }),
    })
    setRunning(false)
    if (written) onClose()
  }
  const submit = async () => {
    setTried(true)
    if (isDay && isTime) await save(day === '' ? null : day, time === '' ? null : hour)
  }
  return (
    <DialogForm
      submitLabel={t('letters.planSave')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <DateField
        label={t('letters.day')}
        value={day}
        onChange={setDay}
        error={isTried && !isDay ? t('letters.badDay') : null}
        isFirst
      />
      <TimeField
        label={t('letters.hour')}
        value={time}
        onChange={setTime}
        error={isTried && !isTime ? t('letters.badHour') : null}
      />
      {letter.plannedOn !== null && (
        <Button variant="subtle" size="xs" onClick={() => void save(null, null)}>
          {t('letters.unplan')}
        </Button>
      )}
    </DialogForm>
  )
}
