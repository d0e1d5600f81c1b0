import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../../preload/contract/calendar'
import { client } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { describeStart } from '../../../text/recurrence/occurrence'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { Dialog } from '../../../ui/dialog/dialog'
import { useWrite } from '../../../ui/use-write'

const maxReason = 300

interface CancelDialogProps {
  occurrence: Occurrence
  isOpen: boolean
  onClose: () => void
  onClosed: () => void
}

/** Cancels one date, with a reason that colleagues and calendars will read. */
export function CancelDialog(props: CancelDialogProps) {
  const { occurrence, isOpen, onClose, onClosed } = props
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('rituals.cancelDialog.title')}
      isOpen={isOpen}
      onClose={onClose}
      onClosed={onClosed}
    >
      <CancelForm occurrence={occurrence} onClose={onClose} />
    </Dialog>
  )
}

function CancelForm({ occurrence, onClose }: Pick<CancelDialogProps, 'occurrence' | 'onClose'>) {
  const { t } = useTranslation()
  const write = useWrite()
  const [reason, setReason] = useState('')
  const [isRunning, setRunning] = useState(false)
  const { seriesId, originalStart, title, start } = occurrence
  const when = describeStart(start, 'day', currentLanguage())
  const submit = async () => {
    setRunning(true)
    const done = await write({
      run: () => client.rituals.cancelOccurrence({ seriesId, originalStart, reason }),
      done: t('rituals.done.cancelled', { title, when }),
    })
    setRunning(false)
    if (done) onClose()
  }
  return (
    <DialogForm
      text={t('rituals.cancelDialog.text', { title, when })}
      submitLabel={t('rituals.cancelDialog.submit')}
      leaveLabel={t('rituals.cancelDialog.leave')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <Textarea
        data-autofocus
        label={t('rituals.cancelDialog.reason')}
        description={t('rituals.cancelDialog.reasonHint')}
        value={reason}
        maxLength={maxReason}
        rows={2}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </DialogForm>
  )
}
