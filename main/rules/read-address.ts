import { ResourceAddress } from '../../preload/contract/resource-shapes'

export type AddressProblem =
  | 'scriptAddress'
  | 'browserQuery'
  | 'otherScheme'
  | 'noAddress'
  | 'tooLong'

/**
 * The address that a text holds, or why it is none that a click may open. Spaces and control
 * characters inside are what browsers drop before they look at a scheme: so are they here.
 */
export function readAddress(text: string): { address: string } | { problem: AddressProblem } {
  // oxlint-disable-next-line no-control-regex -- a scheme is hidden with them
  const bare = text.trim().replaceAll(/[\u0000-\u001F\u007F]/g, '')
  if (bare === '') return { problem: 'noAddress' }
  const scheme = /^([a-z][a-z0-9+.-]*)\s*:/i.exec(bare)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') {
    if (!/^https?:\/\/[^\s/?#]/i.test(bare)) return { problem: 'noAddress' }
    const address = bare.replaceAll(/\s/g, (space) => encodeURIComponent(space))
    return ResourceAddress.safeParse(address).success ? { address } : { problem: 'tooLong' }
  }
  if (/^(www\.)?[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(:\d+)?([/?#]\S*)?$/i.test(bare)) {
    return readAddress(`https://${bare}`)
  }
  if (scheme === undefined) return { problem: 'noAddress' }
  if (['javascript', 'vbscript', 'data'].includes(scheme)) return { problem: 'scriptAddress' }
  return { problem: scheme === 'place' ? 'browserQuery' : 'otherScheme' }
}
