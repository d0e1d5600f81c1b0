export interface ImageHead {
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif'
  widthPx: number
  heightPx: number
}

/** What an image says of itself in its first bytes; null for one that no mail program shows. */
export function imageHead(bytes: Uint8Array): ImageHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = pngHead(bytes, view) ?? gifHead(bytes, view) ?? jpegHead(bytes, view)
  return head !== null && head.widthPx > 0 && head.heightPx > 0 ? head : null
}

/** Signature, then IHDR first (PNG, third edition, 5.2 and 11.2.1). */
function pngHead(bytes: Uint8Array, view: DataView): ImageHead | null {
  if (bytes.length < 33 || !startsWith(bytes, '\u0089PNG\r\n\u001A\n')) return null
  if (!startsWith(bytes.subarray(12), 'IHDR')) return null
  return { mediaType: 'image/png', widthPx: view.getUint32(16), heightPx: view.getUint32(20) }
}

/** The logical screen descriptor of GIF89a, section 18. */
function gifHead(bytes: Uint8Array, view: DataView): ImageHead | null {
  if (bytes.length < 14 || !(startsWith(bytes, 'GIF89a') || startsWith(bytes, 'GIF87a'))) {
    return null
  }
  const [widthPx, heightPx] = [view.getUint16(6, true), view.getUint16(8, true)]
  return { mediaType: 'image/gif', widthPx, heightPx }
}

/** Segments up to the frame header, ITU-T T.81, B.2.2. */
function jpegHead(bytes: Uint8Array, view: DataView): ImageHead | null {
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame =
      marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) {
      const [heightPx, widthPx] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return { mediaType: 'image/jpeg', widthPx, heightPx }
    }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, at) => bytes[at] === character.charCodeAt(0))
}
