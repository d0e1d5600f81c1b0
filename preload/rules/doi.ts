const resolver = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i

/** A DOI without its resolver, in lower case, since case does not count in one; empty when it is none. */
export function doiKey(text: string): string {
  const bare = text.trim().replace(resolver, '').toLowerCase()
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare : ''
}
