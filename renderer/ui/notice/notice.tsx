import { Button } from '@mantine/core'
import { IconAlertTriangle, IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
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
}

const shownMs = { done: 8000, failure: 15_000 }
const Show = createContext<(notice: Notice) => void>(() => undefined)

/** Says something at the foot of the window, one thing at a time; read aloud by assistive tools. */
export function useNotice(): (notice: Notice) => void {
  return useContext(Show)
}

export function NoticeProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const [isHeld, setHeld] = useState(false)
  const show = useCallback((next: Notice) => setNotice({ ...next }), [])
  useEffect(() => {
    if (notice === null || isHeld) return undefined
    const timer = setTimeout(() => setNotice(null), shownMs[notice.kind])
    return () => clearTimeout(timer)
  }, [notice, isHeld])
  const close = () => {
    setNotice(null)
    setHeld(false)
  }
  return (
    <Show value={show}>
      {children}
      <NoticeBar notice={notice} onHold={setHeld} onClose={close} />
    </Show>
  )
}

interface NoticeBarProps {
  notice: Notice | null
  /** True while the pointer or the focus is on it: it stays as long as it is being read. */
  onHold: (isHeld: boolean) => void
  onClose: () => void
}

function NoticeBar({ notice, onHold, onClose }: NoticeBarProps) {
  const { t } = useTranslation()
  const Icon = useMemo(() => {
    if (notice?.kind === 'failure') return IconAlertTriangle
    return notice?.onUndo ? IconArrowBackUp : IconCheck
  }, [notice])
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
          <Icon size={18} className={classes['icon']} aria-hidden />
          <span className={classes['text']}>{notice.text}</span>
          {notice.onUndo && (
            <>
              <Button
                variant="white"
                className={classes['undo'] ?? ''}
                size="xs"
                onClick={() => {
                  onClose()
                  notice.onUndo?.()
                }}
              >
                {t('common.undo')}
              </Button>
              <Keys keys={['control', 'Z']} className={classes['key'] ?? ''} />
            </>
          )}
          <button
            type="button"
            className={classes['close']}
            aria-label={t('common.close')}
            onClick={onClose}
          >
            <IconX size={16} aria-hidden />
          </button>
        </div>
      )}
    </div>
  )
}
