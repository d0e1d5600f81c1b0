/** An address as plain text writes it; empty where a link leads nowhere a reader could go. */
export function plainAddress(href: string): string {
  const address = href.trim().replaceAll(/\s/g, '%20')
  if (address === '' || address.startsWith('#')) return ''
  if (/^(javascript|data|vbscript|veillee-image|cid):/i.test(address)) return ''
  return address.replace(/^mailto:([^?]+)$/i, '$1')
}

/** The words of a link with its address after them, once where they say the same. */
export function plainLink(words: string, href: string): string {
  const address = plainAddress(href)
  const label = words.trim()
  if (address === '') return label
  if (label === '' || shortened(label) === shortened(address)) return address
  return `${label} <${address}>`
}

function shortened(address: string): string {
  return address
    .toLowerCase()
    .replace(/^(https?:\/\/|mailto:|tel:)/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}
