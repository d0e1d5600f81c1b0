import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Occurrence } from '../../../../preload/contract/calendar'
import { api, client } from '../../../api/client'
import { currentLanguage } from '../../../text/language'
import { describeStart } from '../../../text/recurrence/occurrence'
import { SpanFate } from '../../../ui/calendar/span-choice'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { Dialog } from '../../../ui/dialog/dialog'
import { useWrite } from '../../../ui/use-write'

interface EndDialogProps {
  occurrence: Occurrence
  isOpen: boolean
  onClose: () => void
  onClosed: () => void
}

/** Ends a ritual before one of its dates, after saying what goes with the following ones. */
export function EndDialog({ occurrence, isOpen, onClose, onClosed }: EndDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('rituals.endDialog.title')}
      isOpen={isOpen}
      onClose={onClose}
      onClosed={onClosed}
    >
      <EndForm occurrence={occurrence} onClose={onClose} />
    </Dialog>
  )
}

function EndForm({ occurrence, onClose }: Pick<EndDialogProps, 'occurrence' | 'onClose'>) {
  const { t } = useTranslation()
  const write = useWrite()
  const [isRunning, setRunning] = useState(false)
  const { seriesId, originalStart, title, start } = occurrence
  const key = { seriesId, originalStart }
  // Once it has ended there is nothing left to foresee.
  const preview = useQuery(api.rituals.previewEnd.queryOptions({ input: key, enabled: !isRunning }))
  const when = describeStart(start, 'day', currentLanguage())
  const submit = async () => {
    setRunning(true)
    const done = await write({
      run: () => client.rituals.end(key),
      done: t('rituals.done.ended', { title, when }),
    })
    if (done) onClose()
    else setRunning(false)
  }
  return (
    <DialogForm
      text={t('rituals.endDialog.text', { title, when })}
      submitLabel={t('rituals.endDialog.submit')}
      leaveLabel={t('rituals.endDialog.leave')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning}
    >
      <SpanFate span="following" preview={preview} />
    </DialogForm>
  )
}
