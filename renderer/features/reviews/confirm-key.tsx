import { IconKey } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Review } from '../../../preload/contract/reviews'
import { client } from '../../api/client'
import { useReadOnly } from '../../ui/calendar/use-read-only'
import { Dialog } from '../../ui/dialog/dialog'
import { DialogForm } from '../../ui/dialog/dialog-form'
import { useWrite } from '../../ui/use-write'
import classes from './confirm-key.module.css'

interface ConfirmKeyProps {
  review: Review
  tabIndex?: number
}

/** A key seen for the first time: its code is compared by voice before anything it signed counts. */
export function ConfirmKey({ review, tabIndex }: ConfirmKeyProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const [isOpen, setOpen] = useState(false)
  const write = useWrite()
  const [isRunning, setRunning] = useState(false)
  const { id, keyCode, personName } = review
  const words = t('reviews.key.confirm', { code: keyCode })
  const close = () => setOpen(false)
  const confirm = async () => {
    setRunning(true)
    const done = t('reviews.key.done', { name: personName })
    const confirmed = await write({ run: () => client.reviews.confirmKey({ id }), done })
    setRunning(false)
    if (confirmed) close()
  }
  if (isReadOnly) return <span className={classes['code']}>{words}</span>
  return (
    <>
      <button
        type="button"
        className={classes['ask']}
        tabIndex={tabIndex}
        onClick={() => setOpen(true)}
      >
        <IconKey size={14} stroke={1.8} aria-hidden />
        {words}
      </button>
      <Dialog title={t('reviews.key.title')} isOpen={isOpen} onClose={close}>
        <DialogForm
          text={t('reviews.key.text', { name: personName })}
          submitLabel={t('reviews.key.same')}
          onSubmit={confirm}
          onLeave={close}
          isRunning={isRunning}
        >
          <p className={classes['shown']}>
            <span className="visually-hidden">{t('reviews.key.code')}</span> {keyCode}
          </p>
        </DialogForm>
      </Dialog>
    </>
  )
}
