import { PREVIEW_PATH } from '../rules/content-policy'

export const PAGE_SCHEME = 'veillee'
export const PAGE_ORIGIN = 'veillee://app'
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/`
export const PREVIEW_ADDRESS = `${PAGE_ORIGIN}${PREVIEW_PATH}`

/** True for an address of the application itself, whatever its path. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  // Node gives custom schemes the origin "null": the parts are compared instead.
  const { protocol, host, username, password } = new URL(address)
  return `${protocol}//${host}` === PAGE_ORIGIN && username === '' && password === ''
}
