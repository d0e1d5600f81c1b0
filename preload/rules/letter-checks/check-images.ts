import { setAttribute } from '../mjml/edit-mjml'
import type { Finding } from './finding'
import type { LetterImage } from './letter-parts'

/** Images that say nothing to whoever does not see them, and those a mail program would not show. */
export function checkImages(source: string, images: readonly LetterImage[]): Finding[] {
  return images.flatMap(({ src, alt, node, from, to }): Finding[] => {
    const at = { from, to }
    const found: Finding[] = []
    if (alt === null) {
      const fix = node && setAttribute(source, node, 'alt', '')
      found.push({ code: 'noAlt', weight: 'stops', at, detail: src, fix })
    } else if (/\.(jpe?g|png|gif|webp|svg)$/i.test(alt.trim())) {
      found.push({ code: 'altIsFileName', weight: 'matters', at, detail: alt, fix: null })
    }
    if (/^https?:/i.test(src)) {
      found.push({ code: 'remoteImage', weight: 'advice', at, detail: src, fix: null })
    }
    return found
  })
}
