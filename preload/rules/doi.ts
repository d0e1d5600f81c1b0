const resolver = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:?\s*)+/i
/** Publishers whose pages bear the DOI: /doi/10.…, /doi/full/10.… */
const page =
  /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?doi\/(?:(?:abs|abstract|full|full-xml|pdf|pdfdirect|epdf|epub|reader|book|figure|ref|references)\/)?(?=10\.)/i
/** What a page adds behind the DOI to say which view of the article it is. */
const view = /\/(?:full|abstract|pdf|epdf|html|meta|summary|references|figures)$/i

/**
 * A DOI without its resolver, in lower case, since case does not count in one; empty when it is
 * none. Addresses of the resolver, and of pages of publishers, are read too.
 */
export function doiKey(text: string): string {
  const trimmed = text.trim()
  const isAddress = /^https?:/i.test(trimmed)
  const bare = isAddress ? inAddress(trimmed) : plain(trimmed.replace(resolver, ''))
  const found = /^10\.\d{4,9}(?:\.\d+)*\/\S+/.exec(bare)?.[0] ?? ''
  const key = withoutPunctuation(found).toLowerCase()
  return key.includes('/') ? key : ''
}

/** Copied out of an address, its slash may still be written as there. */
function plain(text: string): string {
  return /^10\.[\d.]+%2f/i.test(text) ? decoded(text) : text
}

function inAddress(address: string): string {
  const behind = resolver.test(address)
    ? address.replace(resolver, '')
    : page.test(address)
      ? address
          .replace(page, '')
          .replace(/[?#].*$/s, '')
          .replace(view, '')
      : ''
  return decoded(behind.replace(/[?#].*$/s, ''))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Without the end of the sentence it was copied from; a bracket it opened itself is its own. */
function withoutPunctuation(text: string): string {
  const unopened = new Map(
    Object.entries(openings).map(([closing, opening]) => [
      closing,
      text.split(closing).length - text.split(opening).length,
    ]),
  )
  let end = text.length
  for (; end > 0; end -= 1) {
    const last = text[end - 1] ?? ''
    const extra = unopened.get(last)
    if (extra === undefined ? !/[.,;:!?'"«»“”‘’…\s/]/.test(last) : extra <= 0) break
    if (extra !== undefined) unopened.set(last, extra - 1)
  }
  return text.slice(0, end)
}

const openings: Record<string, string> = { ')': '(', ']': '[', '>': '<', '}': '{' }
