import { ActionIcon, Button } from '@mantine/core'
import { useInterval } from '@mantine/hooks'
import { IconBell, IconX } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { capitalised } from '../../text/dates'
import { currentLanguage } from '../../text/language'
import { describeWhen } from '../../text/recurrence/occurrence'
import { occurrencePath } from '../../ui/occurrence-path'
import { dueReminders, type Reminder, withShown } from './due-reminders'
import classes from './reminders.module.css'
import { showNotification } from './show-notification'
import { keepShown, readShown } from './shown-storage'
import { useWatched } from './use-watched'

const tickMs = 15_000

/** Reminds of what is about to begin while a window is open: by the system, else in the page. */
export function Reminders() {
  const { occurrences, minutesOf } = useWatched()
  const navigate = useNavigate()
  const [inPage, setInPage] = useState<Reminder[]>([])
  const look = useCallback(() => {
    const now = Date.now()
    const shown = readShown()
    const due = dueReminders(occurrences, minutesOf, now, shown)
    if (due.length === 0) return
    keepShown(withShown(shown, due, now))
    for (const reminder of due) {
      const { occurrence, key } = reminder
      showNotification({
        title: occurrence.title,
        body: sentenceOf(reminder),
        tag: key,
        onOpen: () => void navigate(occurrencePath(occurrence)),
        onRefused: () => setInPage((before) => [...before, reminder]),
      })
    }
  }, [occurrences, minutesOf, navigate])
  useEffect(look, [look])
  useInterval(look, tickMs, { autoInvoke: true })
  const close = (key: string) => setInPage((before) => before.filter((one) => one.key !== key))
  return <InPageReminders reminders={inPage} onClose={close} />
}

function sentenceOf({ occurrence }: Reminder): string {
  const when = capitalised(describeWhen(occurrence, 'day', currentLanguage()))
  return [when, occurrence.place].filter((part) => part !== '').join('\n')
}

interface InPageProps {
  reminders: readonly Reminder[]
  onClose: (key: string) => void
}

/** What the system could not show: it stays until it is closed. */
function InPageReminders({ reminders, onClose }: InPageProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <section className={classes['region']} aria-label={t('reminders.region')} aria-live="polite">
      {reminders.map((reminder) => {
        const { occurrence, key } = reminder
        const open = () => {
          onClose(key)
          void navigate(occurrencePath(occurrence))
        }
        return (
          <div key={key} className={classes['reminder']}>
            <IconBell size={18} className={classes['icon']} aria-hidden />
            <div className={classes['text']}>
              <p className={classes['title']}>{occurrence.title}</p>
              <p className={classes['when']}>{sentenceOf(reminder)}</p>
            </div>
            <Button size="xs" variant="default" onClick={open}>
              {t('reminders.open')}
            </Button>
            <ActionIcon
              aria-label={t('reminders.dismiss', { title: occurrence.title })}
              onClick={() => onClose(key)}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
        )
      })}
    </section>
  )
}
