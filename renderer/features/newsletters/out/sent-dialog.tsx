import { NumberInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LocalDate, LocalTime } from '../../../../preload/contract/shapes'
import { instantAt } from '../../../../preload/rules/zoned-time'
import { api, client } from '../../../api/client'
import { formatTime } from '../../../text/dates'
import { DateField } from '../../../ui/calendar/date-field'
import { TimeField } from '../../../ui/calendar/time-field'
import { readTime } from '../../../ui/calendar/typed-time'
import { useClock } from '../../../ui/calendar/use-clock'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { useWrite } from '../../../ui/use-write'
import { useStudio } from '../studio/use-studio'

interface SentDialogProps {
  isOpen: boolean
  onClose: () => void
}

/** Says when the letter left, and to how many people. */
export function SentDialog({ isOpen, onClose }: SentDialogProps) {
  const { t } = useTranslation()
  const { today } = useClock()
  const recipients = useQuery(
    api.newsletters.recipients.queryOptions({ input: { today }, enabled: isOpen }),
  )
  return (
    <Dialog title={t('letterOut.sentTitle')} isOpen={isOpen} onClose={onClose}>
      {isOpen && recipients.data && (
        <SentForm proposed={recipients.data.people.length} onClose={onClose} />
      )}
    </Dialog>
  )
}

function SentForm({ proposed, onClose }: { proposed: number; onClose: () => void }) {
  const { t } = useTranslation()
  const write = useWrite()
  const { now, today, timeZone } = useClock()
  const { letter } = useStudio()
  const [day, setDay] = useState(today)
  const [time, setTime] = useState(() => formatTime(now))
  const [audience, setAudience] = useState<number | string>(letter.audienceCount ?? proposed)
  const [isTried, setTried] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const hour = readTime(time)
  const isDay = LocalDate.safeParse(day).success
  const isTime = LocalTime.safeParse(hour).success
  const submit = async () => {
    setTried(true)
    if (!isDay || !isTime || hour === null) return
    setRunning(true)
    const { id, title } = letter
    const sentAt = instantAt(`${day}T${hour}`, timeZone)
    const written = await write({
      run: () =>
        client.newsletters.markSent({ id, sentAt, audienceCount: Math.round(Number(audience)) }),
      done: t('letterOut.sentDone', { title }),
    })
    setRunning(false)
    if (written) onClose()
  }
  return (
    <DialogForm
      text={t('letterOut.sentText')}
      submitLabel={t('letterOut.markSent')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <DateField
        label={t('letterOut.sentDay')}
        value={day}
        onChange={setDay}
        error={isTried && !isDay ? t('letterOut.badDay') : null}
        isFirst
      />
      <TimeField
        label={t('letterOut.sentTime')}
        value={time}
        onChange={setTime}
        error={isTried && !isTime ? t('letterOut.badTime') : null}
      />
      <NumberInput
        label={t('letterOut.audience')}
        description={t('letterOut.audienceHint')}
        value={audience}
        onChange={setAudience}
        min={0}
        max={10_000_000}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
      />
    </DialogForm>
  )
}
