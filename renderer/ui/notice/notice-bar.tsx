import { Button } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCheck,
  IconX,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Keys } from '../keys'
import classes from './notice.module.css'

export interface Notice {
  text: string
  kind: 'done' | 'failure'
  /** Takes back what the notice tells of; so does Ctrl+Z. */
  onUndo?: () => void
  /** Takes back an undo. */
  onRedo?: () => void
  /** Shows what the notice tells of, when it is not on the screen. */
  onOpen?: () => void
}

interface NoticeBarProps {
  notice: Notice | null
  /** True while the pointer or the focus is on it: it stays as long as it is being read. */
  onHold: (isHeld: boolean) => void
  onClose: () => void
}

export function NoticeBar({ notice, onHold, onClose }: NoticeBarProps) {
  return (
    <div className={classes['region']} role="status" aria-live="polite">
      {notice && (
        <div
          className={classes['bar']}
          data-kind={notice.kind}
          onMouseEnter={() => onHold(true)}
          onMouseLeave={() => onHold(false)}
          onFocus={() => onHold(true)}
          onBlur={() => onHold(false)}
        >
          <NoticeIcon notice={notice} />
          <span className={classes['text']}>{notice.text}</span>
          <TakeBack notice={notice} onClose={onClose} />
          <Open onOpen={notice.onOpen} onClose={onClose} />
          <Close onClose={onClose} />
        </div>
      )}
    </div>
  )
}

function NoticeIcon({ notice: { kind, onUndo, onRedo } }: { notice: Notice }) {
  const given = { size: 18, className: classes['icon'], 'aria-hidden': true }
  if (kind === 'failure') return <IconAlertTriangle {...given} />
  if (onUndo) return <IconArrowBackUp {...given} />
  return onRedo ? <IconArrowForwardUp {...given} /> : <IconCheck {...given} />
}

function TakeBack({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  const { t } = useTranslation()
  const run = notice.onUndo ?? notice.onRedo
  if (!run) return null
  const take = () => {
    onClose()
    run()
  }
  return (
    <>
      <Button variant="white" className={classes['undo'] ?? ''} size="xs" onClick={take}>
        {notice.onUndo ? t('common.undo') : t('common.redo')}
      </Button>
      {notice.onUndo && <Keys keys={['control', 'Z']} className={classes['key'] ?? ''} />}
    </>
  )
}

function Open({ onOpen, onClose }: { onOpen: (() => void) | undefined; onClose: () => void }) {
  const { t } = useTranslation()
  if (onOpen === undefined) return null
  const open = () => {
    onClose()
    onOpen()
  }
  return (
    <Button variant="white" className={classes['undo'] ?? ''} size="xs" onClick={open}>
      {t('common.open')}
    </Button>
  )
}

function Close({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className={classes['close']}
      aria-label={t('common.close')}
      onClick={onClose}
    >
      <IconX size={16} aria-hidden />
    </button>
  )
}
