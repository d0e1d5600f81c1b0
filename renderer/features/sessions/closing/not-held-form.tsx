import { Button, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { LocalDate } from '../../../../preload/contract/shapes'
import { client } from '../../../api/client'
import { DateField } from '../../../ui/calendar/date-field'
import { TimeField } from '../../../ui/calendar/time-field'
import { readTime } from '../../../ui/calendar/typed-time'
import { Keys } from '../../../ui/keys'
import { sessionPath } from '../../../ui/sessions/session-path'
import { useWrite } from '../../../ui/use-write'
import type { ClosingSubject } from './closing-subject'
import classes from './closing.module.css'
import type { Outcome } from './outcome-field'

const maxReason = 300

interface NotHeldFormProps {
  subject: ClosingSubject
  outcome: Exclude<Outcome, 'held'>
  onLeave: () => void
}

/** A session that was not held is given another day, or cancelled with a reason. */
export function NotHeldForm({ subject, outcome, onLeave }: NotHeldFormProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const { target, title, startOn, startTime, durationMinutes } = subject
  const [reason, setReason] = useState('')
  const [day, setDay] = useState(startOn)
  const [time, setTime] = useState(startTime?.slice(0, 5) ?? '')
  const [isTried, setTried] = useState(false)
  const isDay = LocalDate.safeParse(day).success
  const clock = startTime === null ? null : readTime(time)
  const isTimeBad = startTime !== null && clock === null
  const cancel = () =>
    write({
      run: (): Promise<{ actionId: string | null }> =>
        'id' in target
          ? client.sessions.cancel({ id: target.id, reason })
          : client.rituals.cancelOccurrence({ ...target, reason }),
      done: t('sessions.done.cancelled', { title }),
    })
  const move = () => {
    const start = clock === null ? day : `${day}T${clock}`
    return write({
      run: (): Promise<{ actionId: string | null }> =>
        'id' in target
          ? client.sessions.update({ id: target.id, startOn: day, startTime: clock })
          : client.rituals.moveOccurrence({ ...target, start, durationMinutes }),
      done: t('closing.moved', { title }),
    })
  }
  const submit = async () => {
    setTried(true)
    if (outcome === 'moved' && (!isDay || isTimeBad)) return
    const written = await (outcome === 'moved' ? move() : cancel())
    if (written) void navigate('id' in target ? sessionPath(target.id) : '/seances')
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void submit()
  }
  return (
    // Ctrl+Enter answers from any of its fields.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className={classes['form']} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {outcome === 'moved' ? (
        <div className={classes['thirds']}>
          <DateField
            label={t('sessions.form.date')}
            value={day}
            onChange={setDay}
            error={isTried && !isDay ? t('sessions.form.issues.date') : null}
          />
          {startTime !== null && (
            <TimeField
              label={t('sessions.form.startTime')}
              value={time}
              onChange={setTime}
              error={isTried && isTimeBad ? t('sessions.form.issues.time') : null}
            />
          )}
        </div>
      ) : (
        <Textarea
          label={t('sessions.cancelDialog.reason')}
          description={t('sessions.cancelDialog.reasonHint')}
          value={reason}
          maxLength={maxReason}
          rows={2}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <div className={classes['foot']}>
        <Button type="submit">{t(`closing.do.${outcome}`)}</Button>
        <Button variant="default" onClick={onLeave}>
          {t('closing.back')}
        </Button>
        <span className={classes['footHint']}>
          <Keys keys={['control', 'enter']} />
        </span>
      </div>
    </form>
  )
}
