import { type RefObject, useEffect, useRef } from 'react'

/** Calls `leave` when a press falls outside what the ref holds and outside any list it opened. */
export function useOutside(isOpen: boolean, leave: () => void): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null)
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  }, [leave])
  useEffect(() => {
    if (!isOpen) return undefined
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Element) || panel.current?.contains(target) === true) return
      // Lists of choices are drawn elsewhere on the page; the opener closes by itself.
      if (target.closest('[role="listbox"], [role="option"], [aria-haspopup="dialog"]')) return
      latest.current()
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [isOpen])
  return panel
}
