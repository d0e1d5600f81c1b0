import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { type Notice, NoticeBar } from './notice-bar'

interface Notices {
  show: (notice: Notice) => void
  forgetUndo: () => void
}

const shownMs = { done: 8000, failure: 15_000 }
const Notices = createContext<Notices>({ show: () => undefined, forgetUndo: () => undefined })

/** Says something at the foot of the window, one thing at a time; read aloud by assistive tools. */
export function useNotice(): (notice: Notice) => void {
  return useContext(Notices).show
}

/** Drops a notice whose action can no longer be taken back: another workspace is open. */
export function useForgetUndo(): () => void {
  return useContext(Notices).forgetUndo
}

export function NoticeProvider({ children }: { children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null)
  const [isHeld, setHeld] = useState(false)
  const close = useCallback(() => {
    setNotice(null)
    setHeld(false)
  }, [])
  useEffect(() => {
    if (notice === null || isHeld) return undefined
    const timer = setTimeout(close, shownMs[notice.kind])
    return () => clearTimeout(timer)
  }, [notice, isHeld, close])
  const notices = useMemo(
    () => ({
      show: (next: Notice) => setNotice({ ...next }),
      forgetUndo: () => setNotice((last) => (last?.onUndo || last?.onRedo ? null : last)),
    }),
    [],
  )
  return (
    <Notices value={notices}>
      {children}
      <NoticeBar notice={notice} onHold={setHeld} onClose={close} />
    </Notices>
  )
}
