import { ActionIcon, Button, Select, TextInput, Tooltip } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedLink } from '../../../../preload/contract/time-shapes'
import { client } from '../../../api/client'
import { formatDay, formatHours } from '../../../text/dates'
import { currentLanguage } from '../../../text/language'
import { readDuration } from '../../calendar/typed-time'
import { useClock } from '../../calendar/use-clock'
import { CategoryPicker } from '../category-picker'
import { useAnimators } from '../use-animators'
import { useStartTimer } from '../use-start-timer'
import { useWrite } from '../../use-write'
import classes from './linked-time.module.css'

const dayMinutes = 24 * 60

interface AddTimeProps {
  link: NamedLink
  /** What it was for, unless said otherwise. */
  category: string
  /** The day it was spent on at the latest. */
  untilOn?: string | undefined
}

/** One line that notes time of one thing: a duration, for what, whose; or times what begins now. */
export function AddTime({ link, category: usual, untilOn }: AddTimeProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const start = useStartTimer()
  const { today, timeZone } = useClock()
  const { people, ownId } = useAnimators()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [category, setCategory] = useState(usual)
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
  const spentOn = untilOn !== undefined && untilOn < today ? untilOn : today
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
          link: { kind: link.kind, id: link.id },
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
      <div className={classes['actions']}>
        <Button type="submit" variant="default">
          {t('timeReport.linked.add')}
        </Button>
        {ownId !== null && (
          <Tooltip label={t('timer.startTimer')}>
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t('timer.startTimer')}
              onClick={() => void start({ personId: ownId, timeZone }, { category, link })}
            >
              <IconPlayerPlay size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
    </form>
  )
}
