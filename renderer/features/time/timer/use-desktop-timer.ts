import { useEffect, useRef } from 'react'
import { DesktopNotice } from '../../../../preload/contract/desktop'
import type { Timer } from '../../../../preload/contract/timer-shapes'
import { desktop } from '../../../api/desktop'
import { useSubjectWords } from './use-subject-words'

/** Shows the timer in the tray of the desktop, and obeys its menu and its shortcut. */
export function useDesktopTimer(timer: Timer | null, toggle: () => void): void {
  const words = useSubjectWords()
  const label = timer === null ? '' : words(timer)
  const state = timer === null ? 'none' : timer.isRunning ? 'running' : 'paused'
  useEffect(() => {
    void desktop()?.showTimer({ label: label.slice(0, 300), state })
  }, [label, state])
  const latest = useRef(toggle)
  useEffect(() => {
    latest.current = toggle
  }, [toggle])
  useEffect(
    () => onNotice((notice) => void (notice.type === 'veillee:timerToggle' && latest.current())),
    [],
  )
}

/** Calls back with what the shell says; gives the way to listen no more. */
export function onNotice(hear: (notice: DesktopNotice) => void): () => void {
  const onMessage = (event: MessageEvent) => {
    if (event.source !== window || event.origin !== window.location.origin) return
    const notice = DesktopNotice.safeParse(event.data)
    if (notice.success) hear(notice.data)
  }
  window.addEventListener('message', onMessage)
  return () => window.removeEventListener('message', onMessage)
}
