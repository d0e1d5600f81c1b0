import { type RefObject, useEffect, useRef } from 'react'

/** Gives the keyboard to the first field of the sheet, and leaves it on Escape. */
export function useSheetKeys(root: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const leave = useRef(onLeave)
  useEffect(() => {
    leave.current = onLeave
  })
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('input:checked, input')?.focus()
    // Heard before anyone else: an open list, or a field of its own, then keeps its Escape.
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key !== 'Escape' || !(target instanceof Element) || !root.current?.contains(target))
        return
      if (target.closest('[aria-expanded="true"], [data-keeps-escape]') === null) leave.current()
    }
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [root])
}
