import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../../preload/contract/session-shapes'
import { client } from '../../../api/client'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { useWrite } from '../../../ui/use-write'
import { sessionWhen } from '../session-when'

const maxReason = 300

interface CancelDialogProps {
  session: Session
  isOpen: boolean
  onClose: () => void
}

/** Cancels a session, with a reason that colleagues will read. */
export function CancelDialog({ session, isOpen, onClose }: CancelDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('sessions.cancelDialog.title')} isOpen={isOpen} onClose={onClose}>
      <CancelForm session={session} onClose={onClose} />
    </Dialog>
  )
}

function CancelForm({ session, onClose }: Pick<CancelDialogProps, 'session' | 'onClose'>) {
  const { t } = useTranslation()
  const write = useWrite()
  const [reason, setReason] = useState('')
  const [isRunning, setRunning] = useState(false)
  const { id, title } = session
  const submit = async () => {
    setRunning(true)
    const done = await write({
      run: () => client.sessions.cancel({ id, reason }),
      done: t('sessions.done.cancelled', { title }),
    })
    setRunning(false)
    if (done) onClose()
  }
  return (
    <DialogForm
      text={t('sessions.cancelDialog.text', { title, when: sessionWhen(session, 'day') })}
      submitLabel={t('sessions.cancelDialog.submit')}
      leaveLabel={t('sessions.cancelDialog.leave')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <Textarea
        data-autofocus
        label={t('sessions.cancelDialog.reason')}
        description={t('sessions.cancelDialog.reasonHint')}
        value={reason}
        maxLength={maxReason}
        rows={2}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </DialogForm>
  )
}
