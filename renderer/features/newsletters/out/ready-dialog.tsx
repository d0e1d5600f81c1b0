import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, client } from '../../../api/client'
import { useClock } from '../../../ui/calendar/use-clock'
import { Dialog } from '../../../ui/dialog/dialog'
import { DialogForm } from '../../../ui/dialog/dialog-form'
import { useWrite } from '../../../ui/use-write'
import { useStudio } from '../studio/use-studio'
import classes from './out.module.css'
import { StopList } from './stop-list'

interface ReadyDialogProps {
  isOpen: boolean
  onClose: () => void
}

/** Says what still stops the letter before it is held as it is. */
export function ReadyDialog({ isOpen, onClose }: ReadyDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('letterOut.readyTitle')} isOpen={isOpen} onClose={onClose}>
      {isOpen && <ReadyForm onClose={onClose} />}
    </Dialog>
  )
}

function ReadyForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const write = useWrite()
  const { today } = useClock()
  const { letter, document, textOverrides, flush, showAside } = useStudio()
  const [content] = useState(() => ({
    source: document.source,
    textOverrides: [...textOverrides],
  }))
  const [isRunning, setRunning] = useState(false)
  const report = useQuery(
    api.newsletters.check.queryOptions({ input: { ...content, today }, retry: false }),
  )
  const stops = report.data?.findings.filter(({ weight }) => weight === 'stops') ?? []
  const submit = async () => {
    setRunning(true)
    await flush()
    const { id, title } = letter
    const written = await write({
      run: () => client.newsletters.markReady({ id, ...content }),
      done: t('letterOut.readyDone', { title }),
    })
    setRunning(false)
    if (written) onClose()
  }
  const seeChecks = () => {
    showAside('check')
    onClose()
  }
  return (
    <DialogForm
      text={t('letterOut.readyText')}
      submitLabel={stops.length > 0 ? t('letterOut.readyAnyway') : t('letterOut.markReady')}
      onSubmit={submit}
      onLeave={onClose}
      isRunning={isRunning || report.isPending}
    >
      <div role="status">
        {report.isPending && <p className={classes['quiet']}>{t('letterOut.checking')}</p>}
        {report.isError && <p>{t('letterOut.uncheckable')}</p>}
        {report.data && stops.length === 0 && <p>{t('letterOut.noStop')}</p>}
        {stops.length > 0 && <p>{t('letterOut.stops', { count: stops.length })}</p>}
      </div>
      {stops.length > 0 && <StopList stops={stops} />}
      {stops.length > 0 && (
        <Button variant="default" onClick={seeChecks}>
          {t('letterOut.seeChecks')}
        </Button>
      )}
    </DialogForm>
  )
}
