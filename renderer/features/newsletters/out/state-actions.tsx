import { Button } from '@mantine/core'
import { IconCircleCheck, IconPencil, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../../api/client'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useWrite } from '../../../ui/use-write'
import { useStudio } from '../studio/use-studio'
import { ReadyDialog } from './ready-dialog'
import { SentDialog } from './sent-dialog'

/** What a letter may become: ready, sent, or a draft again. */
export function StateActions() {
  const { t } = useTranslation()
  const write = useWrite()
  const isReadOnly = useReadOnly()
  const { letter } = useStudio()
  const [asked, setAsked] = useState<'ready' | 'sent' | null>(null)
  if (isReadOnly) return null
  const { id, title, state } = letter
  const reopen = () =>
    write({
      run: () => client.newsletters.reopen({ id }),
      done: t('letterOut.reopenDone', { title }),
    })
  const leave = () => setAsked(null)
  return (
    <>
      {state === 'draft' && (
        <Button
          variant="default"
          leftSection={<IconCircleCheck size={16} aria-hidden />}
          onClick={() => setAsked('ready')}
        >
          {t('letterOut.markReady')}
        </Button>
      )}
      {state !== 'draft' && (
        <Button
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => void reopen()}
        >
          {t('letterOut.reopen')}
        </Button>
      )}
      {state === 'ready' && (
        <Button
          variant="default"
          leftSection={<IconSend size={16} aria-hidden />}
          onClick={() => setAsked('sent')}
        >
          {t('letterOut.markSent')}
        </Button>
      )}
      <ReadyDialog isOpen={asked === 'ready'} onClose={leave} />
      <SentDialog isOpen={asked === 'sent'} onClose={leave} />
    </>
  )
}
