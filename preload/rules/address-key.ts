import normalizeUrl from 'normalize-url'

/** What sites add to follow who clicked where; it never changes what is shown. */
const tracking = [/^utm_/i, /^(fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|_gl)$/i]

/** An address without what does not change where it leads: two that give the same lead to one page. */
export function addressKey(address: string): string {
  if (address === '') return ''
  try {
    return normalizeUrl(address, {
      stripProtocol: true,
      stripHash: true,
      stripWWW: true,
      removeTrailingSlash: true,
      removeQueryParameters: tracking,
      sortQueryParameters: true,
    })
  } catch {
    return address
  }
}
