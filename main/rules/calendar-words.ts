/**
 * Where an event takes place and the address to join it: calendars that know no address of their
 * own write it as the place, so an address that stands there alone is one.
 */
export function placeAndLink(place: string, link: string): { place: string; link: string } {
  if (place === link) return { place: '', link }
  return link === '' && isWebAddress(place) ? { place: '', link: place } : { place, link }
}

/** Only these may become something to click on. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text)
}

/** The words of a description, where a web calendar wrote it as HTML; any other text as it is. */
export function withoutMarkup(text: string): string {
  if (!knownTag.test(text)) return text
  return text
    .replaceAll(/<a\b[^<>]*\bhref="([^"<>]*)"[^<>]*>([^<>]*)<\/a>/gi, linkInWords)
    .replaceAll(/<li\b[^<>]*>/gi, '\n- ')
    .replaceAll(/<br\b[^<>]*>|<\/(?:p|div|ul|ol|h\d)>/gi, '\n')
    .replaceAll(new RegExp(knownTag, 'gi'), '')
    .replaceAll(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

const knownTag =
  /<\/?(?:a|b|br|div|em|font|h\d|html-blob|i|li|ol|p|span|strong|u|ul)(?:\s[^<>]*)?\/?>/i

const entities: Record<string, string> = {
  '&nbsp;': '\u00A0',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

function linkInWords(_whole: string, address: string, words: string): string {
  return words === '' || words === address ? address : `${words} (${address})`
}
