import type { WebContents } from 'electron'
import type { DesktopNotice } from '../../preload/contract/desktop'
import { PAGE_ORIGIN } from './address'

export const NOTICE_CHANNEL = 'desktop:notice'

/** Tells the page something, if it is still there and the application's own. */
export function tell(page: WebContents, notice: DesktopNotice): void {
  if (isOurs(page)) page.mainFrame.postMessage(NOTICE_CHANNEL, notice)
}

/** Nothing is handed to a page that is gone or that is not the application's own. */
export function isOurs(page: WebContents): boolean {
  return !page.isDestroyed() && page.mainFrame.origin === PAGE_ORIGIN
}
