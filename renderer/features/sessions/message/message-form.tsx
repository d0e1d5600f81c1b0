import { Button, Textarea, TextInput } from '@mantine/core'
import { IconCalendarDown, IconCopy, IconMail } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../preload/contract/session-shapes'
import type { MessagePurpose } from '../../../../preload/contract/sessions'
import { api, client } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { dropDraft, keepDraft, keptDraft } from '../../../ui/form/draft-storage'
import { mailLink } from './mail-link'
import type { Message } from './message-text'
import classes from './message.module.css'
import { RecipientsSection } from './recipients-section'
import { useSaveFile } from '../../../ui/use-save-file'
import { useCopy } from '../../../ui/use-copy'

interface MessageFormProps {
  session: Session
  purpose: MessagePurpose
  proposed: Message
}

/** The subject and the text, what becomes of them, and whom they go to. */
export function MessageForm({ session, purpose, proposed }: MessageFormProps) {
  const { t } = useTranslation()
  const { today } = useClock()
  const copy = useCopy()
  const exportFile = useSaveFile()
  const { id } = session
  const recipients = useQuery(
    api.sessions.recipients.queryOptions({ input: { id, purpose, today } }),
  )
  const { message, isChanged, change, restart } = useMessage(`message.${id}.${purpose}`, proposed)
  const mail = mailLink(recipients.data?.emails ?? [], message)
  return (
    <div className={classes['columns']}>
      <div className={classes['text']}>
        <TextInput
          label={t('sessions.message.subject')}
          value={message.subject}
          onChange={(event) => change({ subject: event.currentTarget.value })}
        />
        <Textarea
          label={t('sessions.message.body')}
          value={message.body}
          autosize={false}
          rows={18}
          onChange={(event) => change({ body: event.currentTarget.value })}
        />
        <div className={classes['actions']}>
          <Button component="a" href={mail.href} leftSection={<IconMail size={16} aria-hidden />}>
            {t('sessions.message.open')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => void copy(message.body)}
          >
            {t('sessions.message.copyText')}
          </Button>
          {purpose !== 'followUp' && (
            <Button
              variant="default"
              leftSection={<IconCalendarDown size={16} aria-hidden />}
              onClick={() => void exportFile(() => client.sessions.exportIcs({ id }))}
            >
              {t('sessions.message.ics')}
            </Button>
          )}
          {isChanged && (
            <Button variant="subtle" onClick={restart}>
              {t('sessions.message.restart')}
            </Button>
          )}
        </div>
        <p className={classes['quiet']} role="status">
          {mail.leftOut === 'addresses' && t('sessions.message.openLong')}
          {mail.leftOut === 'text' && t('sessions.message.openCut')}
        </p>
      </div>
      {recipients.data && <RecipientsSection recipients={recipients.data} onCopy={copy} />}
    </div>
  )
}

/** The message as it stands; what was changed is kept with this window, while the session says the same. */
function useMessage(key: string, proposed: Message) {
  const basedOn = JSON.stringify(proposed)
  const [changed, setChanged] = useState(() => keptDraft<Message>(key, basedOn))
  const message = changed ?? proposed
  return {
    message,
    isChanged: changed !== null,
    change: (changes: Partial<Message>) => {
      const next = { ...message, ...changes }
      keepDraft(key, { form: next, basedOn })
      setChanged(next)
    },
    restart: () => {
      dropDraft(key)
      setChanged(null)
    },
  }
}
