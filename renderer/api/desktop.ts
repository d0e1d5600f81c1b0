import type { Desktop } from '../../preload/contract/desktop'

declare global {
  interface Window {
    /** Put there by the preload; absent in the browser host. */
    readonly veillee?: Desktop
  }
}

/** Whether shortcuts go by ⌘, as on a Mac. */
export function isMac(): boolean {
  return desktop()?.platform === 'darwin' || /Mac/.test(navigator.userAgent)
}

/** The verbs only a desktop has, or null where the page runs in a browser. */
export function desktop(): Desktop | null {
  return window.veillee ?? null
}
