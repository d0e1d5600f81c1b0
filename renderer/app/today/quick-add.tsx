import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { client } from '../../api/client'
import { formatDuration } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { describeStart } from '../../text/recurrence/occurrence'
import { useClock } from '../../ui/calendar/use-clock'
import { useModeWord } from '../../ui/mode-label'
import { useWrite } from '../../ui/use-write'
import classes from './quick-add.module.css'
import { type QuickSession, readQuickSession } from './quick-session'

/** Adds a session said in one line; what was understood is shown before it is added. */
export function QuickAdd() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const write = useWrite()
  const describe = useDescription()
  const { now, timeZone } = useClock()
  const said = useId()
  const [line, setLine] = useState('')
  const [isRunning, setRunning] = useState(false)
  const session = readQuickSession(line, now)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (session === null || isRunning) return
    setRunning(true)
    const written = await write({
      run: () => client.sessions.create({ ...session, ...plain, timeZone }),
      done: t('today.added', { title: session.title }),
    })
    setRunning(false)
    if (!written) return
    setLine('')
    void navigate(`/seances/${written.session.id}`)
  }
  return (
    <form className={classes['form']} onSubmit={(event) => void submit(event)}>
      <TextInput
        className={classes['field'] ?? ''}
        aria-label={t('today.quickAdd')}
        aria-describedby={said}
        placeholder={t('today.quickAddHint')}
        leftSection={<IconPlus size={16} aria-hidden />}
        value={line}
        maxLength={300}
        onChange={(event) => setLine(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={isRunning} disabled={session === null}>
        {t('today.add')}
      </Button>
      <p id={said} className={classes['said']} aria-live="polite">
        {session === null ? '' : describe(session)}
      </p>
    </form>
  )
}

/** What a line says nothing of. */
const plain = {
  kind: 'visio',
  theme: '',
  linkedTo: '',
  place: '',
  link: '',
  scope: 'national',
  territory: '',
  leadId: null,
  agenda: '',
  minutes: '',
} as const

/** « Visio budget, jeudi 26 novembre à 14 h, 1 h 30, distanciel » */
function useDescription(): (session: QuickSession) => string {
  const word = useModeWord()
  const locale = currentLanguage()
  return ({ title, startOn, startTime, durationMinutes, mode }) => {
    const start = startTime === null ? startOn : `${startOn}T${startTime}`
    const length = formatDuration(durationMinutes, locale)
    return [title, describeStart(start, 'day', locale), length, word(mode).toLowerCase()].join(', ')
  }
}
