const field = /^\{\{[^}]+\}\}$/
const otherSchemes =
  /^(?:mailto:[^\s@]+@[^\s@]+\.[^\s@]+|mailto:\?\S+|tel:\+?[\d\s().-]+|sms:\S+)$/i
const web = /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)(?::\d{1,5})?(?:[/?#]\S*)?$/i
const email = /^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#.]+$/

/** An address as it has to be written; itself where it is well formed, null where nobody can tell. */
export function wellFormedAddress(address: string): string | null {
  if (isWellFormed(address)) return address
  if (email.test(address)) return `mailto:${address}`
  const mended = address
    .replace(/^(https?)(?::\/?|:?\/\/|;\/\/)(?=[^/])/i, '$1://')
    .replace(/^\/\//, 'https://')
    .replaceAll(' ', '%20')
  if (mended !== address && isWellFormed(mended)) return mended
  const hosted = `https://${mended}`
  return /^[a-z0-9.-]+\.[a-z]{2,}(?:[/?#]|$)/i.test(mended) && isWellFormed(hosted) ? hosted : null
}

/** Merge fields stand for an address, or a part of one, that a mailing writes. */
function isWellFormed(address: string): boolean {
  if (field.test(address) || otherSchemes.test(address) || /^#[\w-]+$/.test(address)) return true
  const filled = address.replaceAll(/\{\{[^}]+\}\}/g, 'champ')
  const host = web.exec(filled)?.[1]
  return host !== undefined && /[^.]\.[^.]/.test(host) && !host.includes('..')
}

/** The same address over TLS; null for a host of one's own network, which may have none. */
export function secureAddress(address: string): string | null {
  const host = web.exec(address)?.[1] ?? ''
  const isLocal = /^\d+(?:\.\d+){3}$|^\[|\.(?:local|lan|intranet|internal|home|localdomain)$/i.test(
    host,
  )
  const hasPort = /^https?:\/\/(?:[^/?#@\s]*@)?[^/?#:\s]+:\d/i.test(address)
  return isLocal || hasPort ? null : address.replace(/^http:/i, 'https:')
}
