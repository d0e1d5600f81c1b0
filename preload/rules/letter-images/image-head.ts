import { jpegSize } from './jpeg-size'

/** Formats told apart by their first bytes; whatever else is none. */
type ImageFormat = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'bmp' | 'heic' | 'svg'

export interface ImageHead {
  format: ImageFormat
  /** As it is stored, before any orientation; null where the format does not say it up front. */
  size: { widthPx: number; heightPx: number } | null
}

/** What an image says of itself in its first bytes, whatever its name; null for what is none. */
export function imageHead(bytes: Uint8Array): ImageHead | null {
  const format = formatOf(bytes)
  return format === null ? null : { format, size: sizeOf(format, bytes) }
}

function formatOf(bytes: Uint8Array): ImageFormat | null {
  const at = (offset: number, text: string) => says(bytes, offset, text)
  if (at(0, '\u0089PNG\r\n\u001A\n') && at(12, 'IHDR')) return 'png'
  if (at(0, '\u00FF\u00D8\u00FF')) return 'jpeg'
  if (at(0, 'GIF89a') || at(0, 'GIF87a')) return 'gif'
  if (at(0, 'RIFF') && at(8, 'WEBP')) return 'webp'
  if (at(0, 'BM') && bytes.length > 26) return 'bmp'
  if (at(4, 'ftyp')) return isobmffFormat(bytes)
  return isSvg(bytes) ? 'svg' : null
}

/** The brands of a file of boxes (ISO 14496-12): those of AVIF, or those of HEIF phones write. */
function isobmffFormat(bytes: Uint8Array): ImageFormat | null {
  const brands = latin1(bytes.subarray(8, 40))
  if (/avif|avis/.test(brands)) return 'avif'
  return /heic|heix|heim|heis|hevc|hevx|mif1|msf1/.test(brands) ? 'heic' : null
}

function isSvg(bytes: Uint8Array): boolean {
  const start = latin1(bytes.subarray(0, 4096)).replace(/^\u00EF\u00BB\u00BF/, '')
  return /^\s*(<\?xml[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<(\w+:)?svg[\s>]/i.test(start)
}

function sizeOf(format: ImageFormat, bytes: Uint8Array): ImageHead['size'] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (format) {
    case 'png':
      // IHDR comes first (PNG, third edition, 5.6).
      return bytes.length < 33 ? null : sized(view.getUint32(16), view.getUint32(20))
    case 'gif':
      return bytes.length < 13 ? null : sized(view.getUint16(6, true), view.getUint16(8, true))
    case 'bmp':
      return sized(view.getInt32(18, true), Math.abs(view.getInt32(22, true)))
    case 'jpeg':
      return jpegSize(bytes, view)
    case 'webp':
      return webpSize(bytes, view)
    case 'avif':
    case 'heic':
      return extentsOf(bytes, view)
    case 'svg':
      return null
  }
}

/** The canvas of the extended form, or the frame of a simple one (RFC 9649, 2.5 to 2.7). */
function webpSize(bytes: Uint8Array, view: DataView): ImageHead['size'] {
  if (bytes.length < 30) return null
  const uint24 = (at: number) => view.getUint16(at, true) + (bytes[at + 2] ?? 0) * 0x10000
  if (says(bytes, 12, 'VP8X')) return sized(uint24(24) + 1, uint24(27) + 1)
  if (says(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true)
    return sized((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
  }
  return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
}

/** The largest of the image spatial extents boxes: tiles and thumbnails have smaller ones. */
function extentsOf(bytes: Uint8Array, view: DataView): ImageHead['size'] {
  const text = latin1(bytes.subarray(0, 16_384))
  const sizes = [...text.matchAll(/ispe/g)].flatMap(({ index }) =>
    index + 16 <= bytes.length
      ? (sized(view.getUint32(index + 8), view.getUint32(index + 12)) ?? [])
      : [],
  )
  return sizes.toSorted((one, other) => other.widthPx - one.widthPx)[0] ?? null
}

function sized(widthPx: number, heightPx: number): ImageHead['size'] {
  return widthPx > 0 && heightPx > 0 ? { widthPx, heightPx } : null
}

function says(bytes: Uint8Array, offset: number, text: string): boolean {
  return Array.from(text).every((letter, at) => bytes[offset + at] === letter.charCodeAt(0))
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
