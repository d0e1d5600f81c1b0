import type { WebContents } from 'electron'
import { isOwnAddress, PREVIEW_ADDRESS } from './address'

/**
 * Keeps every page where it is: no window, no webview, no redirect, and no navigation but
 * reloading the page itself and filling a letter's preview frame with its empty document.
 */
export function guardNavigation(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!isReload(contents.getURL(), event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    const isAllowed = event.isMainFrame
      ? isReload(contents.getURL(), event.url)
      : event.url === PREVIEW_ADDRESS
    if (!isAllowed) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

function isReload(current: string, next: string): boolean {
  return isOwnAddress(next) && next === current
}
