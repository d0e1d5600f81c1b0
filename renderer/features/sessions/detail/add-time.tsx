import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../preload/contract/sessions'
import { client } from '../../../api/client'
import { formatDay, formatHours } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { readDuration } from '../../../ui/calendar/typed-time'
import { useClock } from '../../../ui/calendar/use-clock'
import { CategoryPicker } from '../../../ui/time/category-picker'
import { useAnimators } from '../../../ui/time/use-animators'
import { useWrite } from '../../../ui/use-write'
import classes from './detail.module.css'

const dayMinutes = 24 * 60

/** One line that notes time of this session: a duration, for what, whose. */
export function AddTime({ session }: { session: Session }) {
  const { t } = useTranslation()
  const write = useWrite()
  const { today, timeZone } = useClock()
  const { people, ownId } = useAnimators()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [category, setCategory] = useState('preparation')
  const [whose, setWhose] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const personId = whose ?? ownId
  const minutes = readDuration(typed)
  const issue =
    minutes === null
      ? t('time.form.issues.duration')
      : minutes === 0
        ? t('time.form.issues.noTime')
        : minutes > dayMinutes && t('time.form.issues.tooLong')
  if (personId === null) return null
  // What prepares a session was spent by today, what follows it on the day it was held at the latest.
  const spentOn = session.startOn < today ? session.startOn : today
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (issue !== false || minutes === null) return field.current?.focus()
    const done = await write({
      run: () =>
        client.time.create({
          personId,
          spentOn,
          startedAt: null,
          endedAt: null,
          timeZone,
          durationSeconds: minutes * 60,
          category,
          link: { kind: 'session', id: session.id },
          note: '',
          isVoluntary: false,
        }),
      done: t('time.form.created', {
        time: formatHours(minutes),
        day: formatDay(spentOn, 'day', currentLanguage()),
      }),
    })
    if (done === null) return
    setTyped('')
    setTried(false)
  }
  return (
    <form className={classes['timing']} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        ref={field}
        label={t('time.form.duration')}
        placeholder="1h20"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={isTried && issue}
        autoComplete="off"
      />
      <CategoryPicker
        label={t('time.form.category')}
        value={category}
        onChange={(key) => key !== null && setCategory(key)}
      />
      <Select
        label={t('time.form.who')}
        value={personId}
        allowDeselect={false}
        data={(people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setWhose}
      />
      <Button type="submit" variant="default" mt={22}>
        {t('timeReport.session.add')}
      </Button>
    </form>
  )
}
