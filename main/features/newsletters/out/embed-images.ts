import { createHash } from 'node:crypto'
import { readAttachment } from '../../../database/attachments'
import type { ReadableDatabase } from '../../../database/workspace-file'

export interface EmbeddedImage {
  cid: string
  mediaType: string
  bytes: Uint8Array
}

const kept = /veillee-image:([0-9a-f]{64})/g
const written = /data:image\/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/=]+)/g
/** Of an image that is nowhere: shows its alternative text, asks nobody. */
const nothing = 'data:,'

/** A page with the images of the workspace written into it. */
export function withDataImages(database: ReadableDatabase, html: string): string {
  const addresses = new Map<string, string>()
  return html.replaceAll(kept, (_whole, id: string) => {
    const known = addresses.get(id)
    if (known !== undefined) return known
    const image = readImage(database, id)
    const address =
      image === null
        ? nothing
        : `data:${image.mediaType};base64,${Buffer.from(image.bytes).toString('base64')}`
    addresses.set(id, address)
    return address
  })
}

/** A page with its images beside it, each once, as mail carries them; icons written into it too. */
export function withCidImages(
  database: ReadableDatabase,
  html: string,
): { html: string; images: EmbeddedImage[] } {
  const images = new Map<string, EmbeddedImage>()
  const refer = (mediaType: string, bytes: Uint8Array, id: string) => {
    const cid = `${id.slice(0, 32)}@veillee`
    images.set(cid, { cid, mediaType, bytes })
    return `cid:${cid}`
  }
  const carried = html
    .replaceAll(kept, (_whole, id: string) => {
      const image = readImage(database, id)
      return image === null ? nothing : refer(image.mediaType, image.bytes, id)
    })
    .replaceAll(written, (_whole, type: string, base64: string) => {
      const bytes = Buffer.from(base64, 'base64')
      return refer(`image/${type}`, bytes, createHash('sha256').update(bytes).digest('hex'))
    })
  return { html: carried, images: [...images.values()] }
}

function readImage(database: ReadableDatabase, id: string) {
  const found = readAttachment(database, id)
  return found?.mediaType.startsWith('image/') === true ? found : null
}
