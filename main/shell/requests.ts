import type { Session } from 'electron'
import { isOwnAddress, PAGE_ORIGIN } from './address'

/** Pictures a letter may carry within itself; as an image, not even SVG runs a script. */
const INERT_IMAGE = /^data:image\/(?:avif|bmp|gif|jpeg|png|svg\+xml|webp)[;,]/i

interface RequestAsked {
  url: string
  resourceType: string
}

/** True for what the application may load: itself, its own blobs, and pictures held in the page. */
function isAllowedRequest({ url, resourceType }: RequestAsked, hasDevTools: boolean) {
  if (isOwnAddress(url)) return true
  if (url.startsWith(`blob:${PAGE_ORIGIN}/`)) return true
  if (hasDevTools && url.startsWith('devtools://')) return true
  return resourceType === 'image' && INERT_IMAGE.test(url)
}

/** Cancels every request that would leave the application. */
export function guardRequests(session: Session, hasDevTools: boolean): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowedRequest(details, hasDevTools) })
  })
}
