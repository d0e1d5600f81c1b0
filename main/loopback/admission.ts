import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

export type Refusal = 'wrongHost' | 'wrongOrigin' | 'notSignedIn'

/** The header values a request must bear, to the letter. */
export interface Credentials {
  /** 127.0.0.1:PORT. Any other name that reaches this socket is a rebinding. */
  host: string
  secret: string
}

/** Why a request for the page or its files is refused; null when it may be answered. */
export function refusalOfPage(headers: IncomingHttpHeaders, { host }: Credentials): Refusal | null {
  return headers.host === host ? null : 'wrongHost'
}

/** Why a call of an operation is refused: it must come from our page, with its secret. */
export function refusalOfCall(
  headers: IncomingHttpHeaders,
  credentials: Credentials,
): Refusal | null {
  if (headers.host !== credentials.host) return 'wrongHost'
  if (headers.origin !== `http://${credentials.host}`) return 'wrongOrigin'
  return isSame(headers.authorization ?? '', `Bearer ${credentials.secret}`) ? null : 'notSignedIn'
}

/** Compares without telling, by the time it takes, how much was right. */
function isSame(given: string, wanted: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(wanted)
  return a.length === b.length && timingSafeEqual(a, b)
}
