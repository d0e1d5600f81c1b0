import type { Desktop } from '../../preload/contract/desktop'

declare global {
  interface Window {
    /** Put there by the preload; absent in the browser host. */
    readonly veillee?: Desktop
  }
}

/** The verbs only a desktop has, or null where the page runs in a browser. */
export function desktop(): Desktop | null {
  return window.veillee ?? null
}
