import type { Finding } from '../../contract/letter-check-shapes'
import { setAttribute, type TextEdit } from '../mjml/edit-mjml'
import type { LetterImage } from './parts-found'

/** Beyond these, a letter is slow to open on a telephone, and large mailboxes refuse it. */
const heaviestImageBytes = 400_000
const heaviestTogetherBytes = 1_000_000

const kept = /^veillee-image:(.*)$/

/** The images a letter holds, each once, by the id of what the workspace keeps. */
export function keptImageIds(images: readonly LetterImage[]): string[] {
  return [...new Set(images.flatMap(({ src }) => kept.exec(src.trim())?.[1] ?? []))]
}

/** Images that say nothing to whoever does not see them, and those a mail program would not show well. */
export function checkImages(
  source: string,
  images: readonly LetterImage[],
  bytesById: ReadonlyMap<string, number>,
): Finding[] {
  const found = images.flatMap((image) => [
    ...checkWords(source, image),
    ...checkFile(image, bytesById),
  ])
  const bytes = keptImageIds(images).reduce((sum, id) => sum + (bytesById.get(id) ?? 0), 0)
  if (bytes <= heaviestTogetherBytes) return found
  return [
    ...found,
    { code: 'heavyImages', weight: 'matters', at: null, detail: String(bytes), fix: null },
  ]
}

function checkWords(source: string, image: LetterImage): Finding[] {
  const { src, alt, from, to } = image
  const at = { from, to }
  if (alt === null) {
    return [{ code: 'noAlt', weight: 'stops', at, detail: src, fix: decorative(source, image) }]
  }
  const isFileName = /\.(jpe?g|png|gif|webp|svg|heic)$/i.test(alt.trim())
  if (!isFileName) return []
  return [{ code: 'altIsFileName', weight: 'matters', at, detail: alt, fix: null }]
}

function checkFile(
  { src, from, to }: LetterImage,
  bytesById: ReadonlyMap<string, number>,
): Finding[] {
  const at = { from, to }
  const address = src.trim()
  const id = kept.exec(address)?.[1]
  if (address === '' || (id !== undefined && !bytesById.has(id))) {
    return [{ code: 'missingImage', weight: 'stops', at, detail: address, fix: null }]
  }
  if (/^https?:|^\/\//i.test(address)) {
    return [{ code: 'remoteImage', weight: 'advice', at, detail: address, fix: null }]
  }
  const bytes = id === undefined ? dataBytes(address) : (bytesById.get(id) ?? 0)
  if (bytes <= heaviestImageBytes) return []
  return [{ code: 'heavyImages', weight: 'matters', at, detail: String(bytes), fix: null }]
}

/** Three bytes for four characters of base64. */
function dataBytes(address: string): number {
  return /^data:[^,]*;base64,/i.test(address) ? Math.floor((address.length * 3) / 4) : 0
}

/** Says that an image only decorates. */
function decorative(source: string, { node, from }: LetterImage): TextEdit[] {
  if (node !== null) return setAttribute(source, node, 'alt', '')
  const at = from + '<img'.length
  return [{ from: at, to: at, insert: ' alt=""' }]
}
