import { useEffect, useRef } from 'react'

const actsBySpace =
  'a, button, input, textarea, select, summary, audio, video, iframe, [contenteditable], [tabindex]:not(main), [role]:not(main)'

/** Space, while no field and nothing that can be pressed has the focus, and no dialog waits. */
export function useSpaceKey(act: () => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  }, [act])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { code, ctrlKey, altKey, metaKey, shiftKey, repeat, defaultPrevented, target } = event
      if (code !== 'Space' || ctrlKey || altKey || metaKey || shiftKey || repeat) return
      if (defaultPrevented || !(target instanceof Element)) return
      if (target.closest(actsBySpace)) return
      if (document.querySelector('[aria-modal="true"]')) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
