import type { ResourceType } from '../../../../preload/contract/resource-shapes'

const videoSites = /(^|\.)(youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|tube\.[^.]+\.[a-z]+)$/
const typesByExtension: Record<string, ResourceType> = {
  pdf: 'document',
  doc: 'document',
  docx: 'document',
  odt: 'document',
  ppt: 'document',
  pptx: 'document',
  odp: 'document',
  mp3: 'audio',
  ogg: 'audio',
  mp4: 'video',
  webm: 'video',
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  svg: 'image',
  csv: 'dataset',
  xls: 'dataset',
  xlsx: 'dataset',
  ods: 'dataset',
}

/** A title that the address alone gives, until somebody completes it: Budget 2027 (exemple.fr). */
export function addressTitle(address: string): string {
  const { hostname, pathname } = new URL(address)
  const site = hostname.replace(/^www\./, '')
  const words = pathname
    .split('/')
    .map((part) => wordsOf(part))
    .findLast((part) => isTelling(part))
  return words === undefined ? site : `${words} (${site})`
}

/** What kind of resource the address alone tells. */
export function addressType(address: string): ResourceType {
  const { hostname, pathname } = new URL(address)
  const extension = /\.([a-z0-9]{2,4})$/i.exec(pathname)?.[1]?.toLowerCase() ?? ''
  return typesByExtension[extension] ?? (videoSites.test(hostname) ? 'video' : 'link')
}

function wordsOf(part: string): string {
  const plain = decoded(part)
    .replace(/\.(html?|php|aspx?|jsp|pdf|docx?|odt|pptx?|odp)$/i, '')
    .replace(/[-_+\s]+/g, ' ')
    .trim()
  return plain.charAt(0).toLocaleUpperCase('fr') + plain.slice(1)
}

/** A page's own number, or a key, says nothing to a reader. */
function isTelling(words: string): boolean {
  const isKey = !words.includes(' ') && /\d/.test(words)
  return /\p{L}{3}/u.test(words) && !isKey && !/^(index|home|accueil|default)$/i.test(words)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
